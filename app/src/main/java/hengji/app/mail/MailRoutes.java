package hengji.app.mail;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What became of the mails. */
@Controller
class MailRoutes {
    private final Frames frames;
    private final Presence presence;
    private final MailDesk desk;

    MailRoutes(Frames frames, Presence presence, MailDesk desk) {
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/mail")
    ModelAndView page(HttpServletRequest request) {
        Who who = presence.get(request);
        return Views.show(
                "mail/mail",
                new MailPage(
                        frames.frame(request, Wording.of("邮件", "Mail")),
                        desk.server().orElse(""),
                        desk.sent(who),
                        desk.open(who)));
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/mail")
    String again(@RequestParam(defaultValue = "0") long mail, HttpServletRequest request) {
        int queued = desk.again(presence.get(request), mail, request.getRemoteAddr());
        Frames.flash(
                request,
                queued > 0
                        ? Wording.of(
                                queued + " 封邮件已重新排队，一分钟内发送。",
                                queued + " mails are queued again and go out within a minute.")
                        : Wording.of("没有要再发的邮件，可能已经发出。", "Nothing is left to be sent."));
        return "redirect:/mail";
    }
}
