package hengji.app.login;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LoginRoutes {
    private final Frames frames;

    LoginRoutes(Frames frames) {
        this.frames = frames;
    }

    @Allow(Deed.ENTER)
    @GetMapping("/login")
    ModelAndView login(HttpServletRequest request) {
        boolean failed = request.getParameter("failed") != null;
        return Views.show("login/login", new LoginPage(frames.frame(request, Wording.of("登录", "Log in")), failed));
    }
}
