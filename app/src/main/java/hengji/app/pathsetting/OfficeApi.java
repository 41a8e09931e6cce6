package hengji.app.pathsetting;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.setup.SetupHeads;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the offices of a region are called there, for programs; the names of steps stand with the path. */
@RestController
class OfficeApi {
    private final OfficeNames offices;
    private final SetupHeads heads;

    OfficeApi(OfficeNames offices, SetupHeads heads) {
        this.offices = offices;
        this.heads = heads;
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/regions/{region}/offices")
    Map<Role, Wording> names(@PathVariable String region) {
        return offices.of(region);
    }

    /** Calls offices by other names; a blank one brings the usual name back, one left out stays as it is. */
    @Allow(Deed.RUN_SYSTEM)
    @PutMapping("/api/v1/regions/{region}/offices")
    Map<Role, Wording> rename(
            @PathVariable String region, @RequestBody Map<Role, Wording> wanted, HttpServletRequest request) {
        wanted.forEach((role, name) -> offices.rename(region, role, name, heads.actor(request)));
        return offices.of(region);
    }
}
