package hengji.app.budget;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Column;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes amounts over by a click. */
@Controller
class BudgetRoutes {
    private final BudgetTaking taking;
    private final Presence presence;

    BudgetRoutes(BudgetTaking taking, Presence presence) {
        this.taking = taking;
        this.presence = presence;
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/budget")
    String take(
            @PathVariable long form,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String was,
            HttpServletRequest request) {
        Who who = presence.get(request);
        if (role.isEmpty()) {
            int taken = taking.takeBlank(form, who, request.getRemoteAddr());
            Frames.flash(request, Wording.of("已取用 " + taken + " 处预算数，请核对。", taken + " amounts taken over."));
        } else {
            BudgetTaking.Wanted wanted =
                    new BudgetTaking.Wanted(role(role), Column.find(column).orElseThrow(NotThere::new), amount, was);
            Frames.flash(request, told(taking.take(form, wanted, who, request.getRemoteAddr())));
        }
        return "redirect:/forms/" + form + "#budget";
    }

    static BudgetRole role(String name) {
        return Arrays.stream(BudgetRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static Wording told(Saved saved) {
        return switch (saved) {
            case Saved.Kept _ -> Wording.of("已取用预算数。", "Taken over.");
            case Saved.Differs(String now, String yours) ->
                Wording.of(
                        "这一栏刚被改为“" + now + "”，没有取用“" + yours + "”，请核对。",
                        "The cell was just changed to \"" + now + "\"; nothing was taken.");
            case Saved.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }
}
