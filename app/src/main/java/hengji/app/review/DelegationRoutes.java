package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DelegationRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Delegations delegations;
    private final Clock clock;

    DelegationRoutes(Frames frames, Presence presence, Delegations delegations, Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Allow(Deed.DELEGATE)
    @GetMapping("/review/delegations")
    ModelAndView list(HttpServletRequest request) {
        Who who = presence.get(request);
        return Views.show(
                "review/delegations",
                new DelegationsPage(
                        frames.frame(request, Wording.of("委托同事审核", "Delegate reviews")),
                        delegations.of(who),
                        delegations.candidates(who),
                        LocalDate.now(clock)));
    }

    @Allow(Deed.DELEGATE)
    @PostMapping("/review/delegations")
    String delegate(
            @RequestParam(defaultValue = "0") long account,
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> until,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") long end,
            HttpServletRequest request) {
        Who who = presence.get(request);
        if (end != 0) {
            delegations.end(who, end, request.getRemoteAddr());
            Frames.flash(request, Wording.of("委托已结束。", "The delegation is ended."));
            return "redirect:/review/delegations";
        }
        LocalDate first = from.orElseGet(() -> LocalDate.now(clock));
        Optional<Wording> obstacle =
                delegations.delegate(who, account, first, until.orElse(first), reason, request.getRemoteAddr());
        Frames.flash(request, obstacle.orElse(Wording.of("已委托，到期自动失效。", "Delegated; it ends by itself.")));
        return "redirect:/review/delegations";
    }
}
