package hengji.app.duty;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.frame.Paged;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import hengji.app.year.FiscalYears;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that need not file, or later, for programs. */
@RestController
class ExceptionApi {
    private final DutyBook book;
    private final FiscalYears years;
    private final Trees trees;
    private final SetupHeads heads;

    ExceptionApi(DutyBook book, FiscalYears years, Trees trees, SetupHeads heads) {
        this.book = book;
        this.years = years;
        this.trees = trees;
        this.heads = heads;
    }

    /** An exception to set: excused, or due on another day; {@code projectCode} is left out for the departmental form. */
    record Excepting(
            long organisation,
            @Nullable PathKind path,
            @Nullable String projectCode,
            boolean excused,
            @Nullable LocalDate due,
            @Nullable String reason) {
        /** Absent where something is missing. */
        Optional<DutyException> exception(int year) {
            String why = Optional.ofNullable(reason).orElse("").strip();
            if (path == null || why.isEmpty() || (!excused && due == null)) {
                return Optional.empty();
            }
            return Optional.of(new DutyException(
                    organisation,
                    year,
                    path,
                    Optional.ofNullable(projectCode).orElse(""),
                    excused,
                    Optional.ofNullable(due).filter(_ -> !excused),
                    why));
        }
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/api/v1/regions/{region}/years/{year}/duty-exceptions")
    Paged<DutyException> list(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Paged.of(book.exceptions(region, year), page, size);
    }

    /** Sets an exception, in the place of what was said of the same form before. */
    @Allow(Deed.RUN_YEAR)
    @PutMapping("/api/v1/regions/{region}/years/{year}/duty-exceptions")
    ResponseEntity<Object> except(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody Excepting wanted,
            HttpServletRequest request) {
        demand(region, year, wanted.organisation());
        Optional<DutyException> exception = wanted.exception(year);
        if (exception.isEmpty()) {
            return Refusals.unprocessable("exception-refused", List.of(DutyRoutes.INCOMPLETE), request);
        }
        book.except(exception.get(), heads.actor(request));
        return ResponseEntity.noContent().build();
    }

    /** Lets the rule hold again. */
    @Allow(Deed.RUN_YEAR)
    @DeleteMapping("/api/v1/regions/{region}/years/{year}/duty-exceptions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam long of,
            @RequestParam PathKind path,
            @RequestParam(defaultValue = "") String projectCode,
            HttpServletRequest request) {
        demand(region, year, of);
        DutyException found = book.exceptions(region, year).stream()
                .filter(each -> each.organisation() == of && each.path() == path)
                .filter(each -> each.projectCode().equals(projectCode))
                .findFirst()
                .orElseThrow(NotThere::new);
        book.restore(found, heads.actor(request));
    }

    private void demand(String region, int year, long organisation) {
        DutyRoutes.demandOpen(years.find(region, year).orElseThrow(NotThere::new));
        if (trees.tree()
                .find(organisation)
                .map(Organisation::region)
                .filter(region::equals)
                .isEmpty()) {
            throw new NotThere();
        }
    }
}
