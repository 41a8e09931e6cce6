package hengji.app.login;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.storage.Settings;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LoginRoutes {
    private final Frames frames;
    private final Settings settings;

    LoginRoutes(Frames frames, Settings settings) {
        this.frames = frames;
        this.settings = settings;
    }

    @Allow(Deed.ENTER)
    @GetMapping("/login")
    ModelAndView login(@RequestParam(defaultValue = "") String failed, HttpServletRequest request) {
        Frame frame = frames.frame(request, Wording.of("登录", "Log in"));
        String trouble = Refusal.find(failed)
                .map(refusal -> frame.say().of(refusal.wording()))
                .orElse("");
        String name = trouble.isEmpty() ? "" : typed(request);
        return Views.show(
                "login/login",
                new LoginPage(
                        frame,
                        trouble,
                        name,
                        Arrival.next(request).orElse(""),
                        settings.neighbours().signOn().isPresent()));
    }

    private static String typed(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> session.getAttribute(Turned.NAME))
                .map(Object::toString)
                .orElse("");
    }
}
