package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Sessions;
import hengji.app.account.Tokens;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MeRoutes {
    private static final int DEFAULT_DAYS = 90;
    private static final int LONGEST_NAME = 100;

    private final Frames frames;
    private final Presence presence;
    private final OwnAccount own;
    private final OwnTokens tokens;
    private final Sessions sessions;
    private final Trees trees;
    private final Clock clock;

    MeRoutes(
            Frames frames,
            Presence presence,
            OwnAccount own,
            OwnTokens tokens,
            Sessions sessions,
            Trees trees,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.own = own;
        this.tokens = tokens;
        this.sessions = sessions;
        this.trees = trees;
        this.clock = clock;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/me")
    ModelAndView me(HttpServletRequest request) {
        return page(request, "");
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/contact")
    ModelAndView contact(
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "zh") String language,
            HttpServletRequest request,
            HttpServletResponse response) {
        String spoken = "en".equals(language) ? "en" : "zh";
        own.contact(presence.get(request), cut(phone, 60), cut(mail, 200), spoken, request.getRemoteAddr());
        Frames.speak(spoken, request, response);
        Frames.flash(request, Wording.of("已保存。", "Saved."));
        return new ModelAndView("redirect:/me");
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/sessions/{session}/end")
    ModelAndView endSession(@PathVariable String session, HttpServletRequest request) {
        own.endSession(presence.get(request), session, request.getRemoteAddr());
        Frames.flash(request, Wording.of("该登录已退出。", "That session is over."));
        return new ModelAndView("redirect:/me");
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/tokens")
    ModelAndView makeToken(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "read") String scope,
            @RequestParam(defaultValue = "") String days,
            HttpServletRequest request) {
        Tokens.Scope wanted = "write".equals(scope) ? Tokens.Scope.WRITE : Tokens.Scope.READ;
        int lasts = days.matches("\\d{1,3}") ? Integer.parseInt(days) : DEFAULT_DAYS;
        String called = name.isBlank() ? "未命名" : cut(name.strip(), LONGEST_NAME);
        String token = tokens.make(
                presence.get(request), called, wanted, Math.clamp(lasts, 1, Tokens.MOST_DAYS), request.getRemoteAddr());
        return page(request, token);
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/me/tokens/{token}/end")
    ModelAndView endToken(@PathVariable long token, HttpServletRequest request) {
        tokens.revoke(presence.get(request), token, request.getRemoteAddr());
        Frames.flash(request, Wording.of("令牌已停用。", "The token is revoked."));
        return new ModelAndView("redirect:/me");
    }

    private ModelAndView page(HttpServletRequest request, String token) {
        Frame frame = frames.frame(request, Wording.of("我的账号", "My account"));
        Who who = presence.get(request);
        return Views.show(
                "me/me",
                new MePage(
                        frame,
                        who,
                        who.grants().stream().map(grant -> place(grant, frame)).toList(),
                        own.contact(who),
                        own.credential(who).secret().isPresent(),
                        sessions.list(who.login(), request.getSession().getId()),
                        tokens.list(who),
                        token,
                        clock.instant()));
    }

    private String place(Grant grant, Frame frame) {
        String role = frame.say().of(grant.role().wording());
        return trees.tree()
                .find(grant.organisationId())
                .map(Organisation::name)
                .map(name -> role + " · " + name)
                .orElse(role + " · " + frame.say().of("本地区", "the region"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
