package hengji.app.duty;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.frame.Paged;
import hengji.app.setup.SetupHeads;
import hengji.app.year.FiscalYears;
import hengji.core.form.FormKind;
import hengji.core.form.Scope;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who files what, for programs. */
@RestController
class DutyApi {
    private final Duties duties;
    private final DutyBook book;
    private final FiscalYears years;
    private final SetupHeads heads;

    DutyApi(Duties duties, DutyBook book, FiscalYears years, SetupHeads heads) {
        this.duties = duties;
        this.book = book;
        this.years = years;
        this.heads = heads;
    }

    /** A duty as programs see it; {@code due} is empty while nobody set it, {@code form} 0 while none was begun. */
    record Owed(
            long organisation,
            String code,
            String name,
            PathKind path,
            FormKind kind,
            String projectCode,
            Scope scope,
            String due,
            long form,
            Standing standing,
            boolean late) {}

    /** A rule; {@code due} may be left out. */
    record Ruling(PathKind path, FormKind kind, Bodies bodies, DutyScope scope, Optional<LocalDate> due) {}

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/years/{year}/duties")
    Paged<Owed> duties(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Paged.of(duties.of(region, year), page, size).map(DutyApi::owed);
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/years/{year}/duty-rules")
    List<DutyRule> rules(@PathVariable String region, @PathVariable int year) {
        return book.rules(region, year);
    }

    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/years/{year}/duty-rules")
    ResponseEntity<Object> keep(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody List<Ruling> wanted,
            HttpServletRequest request) {
        DutyRoutes.demandOpen(years.find(region, year).orElseThrow(NotThere::new));
        List<DutyRule> rules = wanted.stream()
                .map(rule -> new DutyRule(rule.path(), rule.kind(), rule.bodies(), rule.scope(), rule.due()))
                .toList();
        book.keep(region, year, rules, heads.actor(request));
        return ResponseEntity.noContent().build();
    }

    private static Owed owed(Duty duty) {
        return new Owed(
                duty.body().id(),
                duty.body().code(),
                duty.body().name(),
                duty.path(),
                duty.kind(),
                duty.projectCode(),
                duty.scope(),
                duty.due().map(LocalDate::toString).orElse(""),
                duty.form().map(form -> form.id()).orElse(0L),
                duty.standing(),
                duty.isLate());
    }
}
