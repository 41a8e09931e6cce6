package hengji.app.login;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.storage.Settings;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to the county's sign-on, past the notice about secrets. */
@Controller
@ConditionalOnProperty(Settings.SIGN_ON)
class SignOnRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(SignOnRoutes.class);

    private final Provider provider;

    SignOnRoutes(Provider provider) {
        this.provider = provider;
    }

    @Allow(Deed.ENTER)
    @GetMapping("/login/sign-on")
    String go(@RequestParam(defaultValue = "") String acknowledged, HttpServletRequest request) {
        if (acknowledged.isEmpty()) {
            return "redirect:/login?failed=" + Refusal.NOTICE.word();
        }
        try {
            provider.get();
        } catch (RuntimeException problem) {
            LOG.warn("sign-on does not answer: {}", problem.getMessage());
            return "redirect:/login?failed=" + Refusal.SIGN_ON.word();
        }
        request.getSession().setAttribute(NoticedFirst.NOTICED, true);
        return "redirect:" + NoticedFirst.START + "/" + Provider.NAME;
    }
}
