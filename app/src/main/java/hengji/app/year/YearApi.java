package hengji.app.year;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Years, stages and workdays for programs. */
@RestController
class YearApi {
    private final FiscalYears years;
    private final Stages stages;
    private final Calendar calendar;
    private final SetupHeads heads;

    YearApi(FiscalYears years, Stages stages, Calendar calendar, SetupHeads heads) {
        this.years = years;
        this.stages = stages;
        this.calendar = calendar;
        this.heads = heads;
    }

    /** A year to be opened. */
    record Opening(int year, String packId) {}

    /** A year's pack. */
    record Choosing(String packId) {}

    /** Whether a year is open. */
    record Standing(boolean open) {}

    /** What a day is. */
    record Saying(boolean working, String note) {}

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/years")
    List<FiscalYear> list(@PathVariable String region) {
        return years.of(region);
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/packs")
    List<PackChoice> packs(@PathVariable String region) {
        return years.packs();
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/api/v1/regions/{region}/years")
    ResponseEntity<Object> open(@PathVariable String region, @RequestBody Opening wanted, HttpServletRequest request) {
        return told(years.open(region, wanted.year(), wanted.packId(), heads.actor(request)), request);
    }

    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/years/{year}/pack")
    ResponseEntity<Object> choose(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody Choosing wanted,
            HttpServletRequest request) {
        return told(years.choose(region, year, wanted.packId(), heads.actor(request)), request);
    }

    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/years/{year}/state")
    ResponseEntity<Object> state(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody Standing wanted,
            HttpServletRequest request) {
        if (wanted.open()) {
            years.reopen(region, year, heads.actor(request));
        } else {
            years.close(region, year, heads.actor(request));
        }
        return ResponseEntity.noContent().build();
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/years/{year}/stages")
    List<StageDays> stages(@PathVariable String region, @PathVariable int year) {
        return stages.of(region, year);
    }

    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/years/{year}/stages")
    ResponseEntity<Object> keep(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody List<StageDays> wanted,
            HttpServletRequest request) {
        if (years.find(region, year).isEmpty()) {
            throw new NotThere();
        }
        stages.keep(region, year, wanted, heads.actor(request));
        return ResponseEntity.noContent().build();
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/workdays")
    List<SpecialDay> workdays(@PathVariable String region, @RequestParam int of) {
        return calendar.special(region, of);
    }

    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/workdays/{day}")
    ResponseEntity<Object> say(
            @PathVariable String region,
            @PathVariable LocalDate day,
            @RequestBody Saying wanted,
            HttpServletRequest request) {
        calendar.say(region, day, wanted.working(), wanted.note(), heads.actor(request));
        return ResponseEntity.noContent().build();
    }

    @Allow(Deed.RUN_YEAR)
    @DeleteMapping("/api/v1/regions/{region}/workdays/{day}")
    ResponseEntity<Object> forget(
            @PathVariable String region, @PathVariable LocalDate day, HttpServletRequest request) {
        calendar.forget(region, day, heads.actor(request));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<Object> told(Optional<Wording> obstacle, HttpServletRequest request) {
        return obstacle.map(reason -> Refusals.unprocessable("year-refused", List.of(reason), request))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
