package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Totp;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SecondFactorRoutes {
    private static final Wording TITLE = Wording.of("两步验证", "Two-step login");
    private static final String SECRET = "totp.secret";

    private final Frames frames;
    private final Presence presence;
    private final OwnAccount own;

    SecondFactorRoutes(Frames frames, Presence presence, OwnAccount own) {
        this.frames = frames;
        this.presence = presence;
        this.own = own;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/me/second-factor")
    ModelAndView form(HttpServletRequest request) {
        return page(request, List.of());
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/second-factor")
    ModelAndView begin(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        List<Wording> faults = own.enrol(presence.get(request), secret(request), code.strip(), request.getRemoteAddr());
        if (!faults.isEmpty()) {
            return refused(request, faults);
        }
        request.getSession().removeAttribute(SECRET);
        Frames.flash(
                request, Wording.of("两步验证已启用，下次登录须填写动态码。", "Two-step login is on; the next login asks for a code."));
        return new ModelAndView("redirect:/me");
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/second-factor/end")
    ModelAndView end(@RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        List<Wording> faults = own.endSecondFactor(presence.get(request), password, request.getRemoteAddr());
        if (!faults.isEmpty()) {
            return refused(request, faults);
        }
        Frames.flash(request, Wording.of("两步验证已停用。", "Two-step login is off."));
        return new ModelAndView("redirect:/me");
    }

    private ModelAndView refused(HttpServletRequest request, List<Wording> faults) {
        ModelAndView page = page(request, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(HttpServletRequest request, List<Wording> faults) {
        Frame frame = frames.frame(request, TITLE);
        Who who = presence.get(request);
        boolean on = own.credential(who).secret().isPresent();
        String secret = on ? "" : secret(request);
        String link = on ? "" : Totp.link(secret, who.login());
        List<String> said = faults.stream().map(frame.say()::of).toList();
        return Views.show(
                "me/second-factor",
                new SecondFactorPage(
                        frame,
                        on,
                        secret.replaceAll("(.{4})(?=.)", "$1 "),
                        link,
                        on ? QrPicture.NONE : QrPicture.of(link),
                        said));
    }

    /** The secret on offer in this session, the same until it is taken. */
    private static String secret(HttpServletRequest request) {
        if (request.getSession().getAttribute(SECRET) instanceof String known) {
            return known;
        }
        String secret = Totp.newSecret();
        request.getSession().setAttribute(SECRET, secret);
        return secret;
    }
}
