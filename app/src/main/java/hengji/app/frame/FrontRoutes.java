package hengji.app.frame;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FrontRoutes {
    private final Frames frames;

    FrontRoutes(Frames frames) {
        this.frames = frames;
    }

    @Allow(Deed.ENTER)
    @GetMapping("/")
    ModelAndView front(HttpServletRequest request) {
        return Views.show("frame/front", new PlainPage(frames.frame(request, Wording.of("衡绩", "Hengji"))));
    }

    @Allow(Deed.ENTER)
    @PostMapping("/language")
    String language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Frames.speak(to, request, response);
        return "redirect:" + (back.startsWith("/") && !back.startsWith("//") ? back : "/");
    }
}
