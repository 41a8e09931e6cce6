package hengji.app.pathsetting;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import hengji.core.explain.Wording;
import hengji.core.workflow.Configured;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A region's path for programs. */
@RestController
class PathApi {
    private final PathSettingsBook book;
    private final SetupHeads heads;

    PathApi(PathSettingsBook book, SetupHeads heads) {
        this.book = book;
        this.heads = heads;
    }

    /** Steps in order; who does one and what one is called, where not as usual. */
    record Setting(List<State> steps, Map<State, Role> doneBy, Map<State, Wording> names) {}

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/regions/{region}/paths/{kind}")
    Setting find(@PathVariable String region, @PathVariable PathKind kind) {
        PathSettings settings = book.path(region, kind).settings();
        return new Setting(settings.steps(), settings.doneBy(), settings.names());
    }

    @Allow(Deed.RUN_SYSTEM)
    @PutMapping("/api/v1/regions/{region}/paths/{kind}")
    ResponseEntity<Object> keep(
            @PathVariable String region,
            @PathVariable PathKind kind,
            @RequestBody Setting wanted,
            HttpServletRequest request) {
        PathSettings settings = new PathSettings(wanted.steps(), wanted.doneBy(), wanted.names());
        return switch (book.keep(region, kind, settings, heads.actor(request))) {
            case Configured.Accepted _ -> ResponseEntity.noContent().build();
            case Configured.Refused(List<Wording> reasons) -> Refusals.unprocessable("path-refused", reasons, request);
        };
    }
}
