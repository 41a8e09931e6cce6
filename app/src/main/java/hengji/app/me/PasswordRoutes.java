package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
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
class PasswordRoutes {
    private static final Wording TITLE = Wording.of("修改密码", "Change password");

    private final Frames frames;
    private final Presence presence;
    private final OwnAccount own;

    PasswordRoutes(Frames frames, Presence presence, OwnAccount own) {
        this.frames = frames;
        this.presence = presence;
        this.own = own;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/me/password")
    ModelAndView form(HttpServletRequest request) {
        return page(request, List.of());
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/password")
    ModelAndView change(
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        List<Wording> faults = own.changePassword(
                presence.get(request),
                new OwnAccount.Change(present, wanted, again),
                request.getSession().getId(),
                request.getRemoteAddr());
        if (!faults.isEmpty()) {
            ModelAndView page = page(request, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        Frames.flash(
                request, Wording.of("密码已修改，其他设备上的登录已退出。", "The password is changed; other devices are logged out."));
        return new ModelAndView("redirect:/me");
    }

    private ModelAndView page(HttpServletRequest request, List<Wording> faults) {
        Frame frame = frames.frame(request, TITLE);
        List<String> said = faults.stream().map(frame.say()::of).toList();
        return Views.show("me/password", new PasswordPage(frame, presence.mustChange(request), said));
    }
}
