package hengji.app.exchange;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.exchange.IntakeDesk.Door;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Tables of the budget system, for programs. */
@RestController
class ExchangeApi {
    private static final int MOST = 500;

    private final Intakes intakes;
    private final Outgoing outgoing;
    private final IntakeDesk desk;
    private final SetupHeads heads;
    private final Clock clock;

    ExchangeApi(Intakes intakes, Outgoing outgoing, IntakeDesk desk, SetupHeads heads, Clock clock) {
        this.intakes = intakes;
        this.outgoing = outgoing;
        this.desk = desk;
        this.heads = heads;
        this.clock = clock;
    }

    /** A file on its way in, and its rows by verdict. */
    record Progress(Intake intake, Map<Verdict, Integer> counts) {}

    /** How it is taken in; {@code effective} is for units and may be left out. */
    record Wish(boolean onlyNew, Optional<LocalDate> effective) {}

    @Allow(Deed.EXCHANGE)
    @GetMapping("/api/v1/regions/{region}/years/{year}/tables/{kind}")
    ResponseEntity<byte[]> out(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam(defaultValue = "csv") String as) {
        Kind wanted = Kind.find(kind).orElseThrow(NotThere::new);
        return ExchangeRoutes.file(
                outgoing.list(region, year, wanted),
                year + "年度" + wanted.wording().zh(),
                as);
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/api/v1/regions/{region}/years/{year}/tables/{kind}")
    ResponseEntity<Object> upload(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable String kind,
            @RequestParam MultipartFile file,
            HttpServletRequest request) {
        Kind wanted = Kind.find(kind).orElseThrow(NotThere::new);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        Uploaded uploaded = intakes.upload(region, year, wanted, name, IntakeDesk.bytes(file), heads.actor(request));
        return switch (uploaded) {
            case Uploaded.Kept(long id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(progress(id));
            case Uploaded.Refused(var reason) -> Refusals.unprocessable("table-refused", List.of(reason), request);
        };
    }

    @Allow(Deed.EXCHANGE)
    @GetMapping("/api/v1/regions/{region}/intakes/{intake}")
    Progress find(@PathVariable String region, @PathVariable long intake) {
        desk.get(Door.bureau(region), intake);
        return progress(intake);
    }

    @Allow(Deed.EXCHANGE)
    @GetMapping("/api/v1/regions/{region}/intakes/{intake}/rows")
    List<Shown> rows(
            @PathVariable String region,
            @PathVariable long intake,
            @RequestParam Optional<Verdict> verdict,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "100") int count) {
        return desk.get(Door.bureau(region), intake).isWorking()
                ? List.of()
                : intakes.shown(intake, verdict, Math.max(0, from), Math.clamp(count, 1, MOST));
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/api/v1/regions/{region}/intakes/{intake}/mapping")
    ResponseEntity<Object> map(
            @PathVariable String region,
            @PathVariable long intake,
            @RequestBody Mapping mapping,
            HttpServletRequest request) {
        desk.get(Door.bureau(region), intake);
        return intakes.map(intake, mapping, heads.actor(request))
                .map(reason -> Refusals.unprocessable("mapping-refused", List.of(reason), request))
                .orElseGet(() -> ResponseEntity.ok(progress(intake)));
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/api/v1/regions/{region}/intakes/{intake}/take")
    Progress take(
            @PathVariable String region,
            @PathVariable long intake,
            @RequestBody Wish wish,
            HttpServletRequest request) {
        Intake found = desk.get(Door.bureau(region), intake);
        desk.demandOpen(region, found.year(), found.kind());
        LocalDate effective = wish.effective().orElseGet(() -> LocalDate.now(clock));
        intakes.take(intake, effective, wish.onlyNew(), heads.actor(request));
        return progress(intake);
    }

    @Allow(Deed.EXCHANGE)
    @PostMapping("/api/v1/regions/{region}/intakes/{intake}/drop")
    Progress drop(@PathVariable String region, @PathVariable long intake, HttpServletRequest request) {
        desk.get(Door.bureau(region), intake);
        intakes.drop(intake, heads.actor(request));
        return progress(intake);
    }

    private Progress progress(long id) {
        return new Progress(intakes.find(id).orElseThrow(), intakes.counts(id));
    }
}
