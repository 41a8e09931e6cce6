package hengji.app.rollup;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.PrintedUnits;
import hengji.core.rollup.Consolidated;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units' forms made into one of the department, for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/years/{year}/units-together")
class MergingApi {
    private final Merging merging;
    private final Presence presence;

    MergingApi(Merging merging, Presence presence) {
        this.merging = merging;
        this.presence = presence;
    }

    /** A row that came together; texts are empty where nothing could be said. */
    record MergedIndicator(String level1, String level2, String name, String target, String actual, String unit) {}

    /** What came together, from whom, and what was left out. */
    record UnitsTogether(List<MergedIndicator> rows, List<String> taken, List<Wording> leftOut) {}

    /** The form that was begun. */
    record BegunForm(long form) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping
    UnitsTogether get(
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam(defaultValue = "target") String path) {
        Consolidated made = merging.preview(organisation, year, MergingRoutes.path(path));
        return new UnitsTogether(
                made.form().indicators().stream()
                        .map(row -> new MergedIndicator(
                                row.level1().value().orElse(""),
                                row.level2().value().orElse(""),
                                row.label(),
                                row.targetNumber().map(Decimals::text).orElse(""),
                                row.actualNumber().map(Decimals::text).orElse(""),
                                PrintedUnits.ofTarget(row)))
                        .toList(),
                made.taken(),
                made.leftOut().stream().map(out -> out.why()).toList());
    }

    /** Begins the department's target from its units' where it has none yet. */
    @Allow(Deed.KEEP_FORM)
    @PostMapping
    ResponseEntity<BegunForm> begin(
            @PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        long form = merging.begin(organisation, year, presence.get(request), request.getRemoteAddr());
        return ResponseEntity.created(URI.create("/api/v1/forms/" + form)).body(new BegunForm(form));
    }
}
