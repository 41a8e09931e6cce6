package hengji.app.setup;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the parts of set-up without naming a region: the first where one may. */
@Controller
class SetupRoutes {
    private final SetupHeads heads;

    SetupRoutes(SetupHeads heads) {
        this.heads = heads;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/setup")
    String first(HttpServletRequest request) {
        return "redirect:" + heads.first(request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/organisations")
    String organisations(HttpServletRequest request) {
        return to(request, Tab.ORGANISATIONS);
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/setup/years")
    String years(HttpServletRequest request) {
        return to(request, Tab.YEARS);
    }

    @Allow(Deed.EXCHANGE)
    @GetMapping("/exchange")
    String exchange(HttpServletRequest request) {
        return to(request, Tab.EXCHANGE);
    }

    private String to(HttpServletRequest request, Tab tab) {
        return "redirect:" + tab.path(heads.firstRegion(request, tab));
    }
}
