package hengji.app.people;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PeopleRoutes {
    private final PeopleViews views;
    private final Presence presence;
    private final People people;
    private final WishText wishes;

    PeopleRoutes(PeopleViews views, Presence presence, People people, WishText wishes) {
        this.views = views;
        this.presence = presence;
        this.people = people;
        this.wishes = wishes;
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/accounts")
    ModelAndView list(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        return views.list(request, q.strip(), new NewPerson("", "", ""), List.of());
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts")
    ModelAndView open(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            HttpServletRequest request) {
        NewPerson person = new NewPerson(login.strip(), name.strip(), phone.strip());
        PeopleAnswer answer =
                people.open(who(request), person, wishes.find(request).stream().toList(), request.getRemoteAddr());
        return switch (answer) {
            case PeopleAnswer.Passwords(var list) -> views.passwords(request, list);
            case PeopleAnswer.Refused(var reasons) -> views.list(request, "", person, reasons);
            case PeopleAnswer.Done _ -> new ModelAndView("redirect:/accounts");
        };
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/accounts/{account}")
    ModelAndView person(@PathVariable long account, HttpServletRequest request) {
        return views.person(request, people.find(who(request), account).orElseThrow(NotThere::new), List.of());
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/{account}/close")
    ModelAndView close(@PathVariable long account, HttpServletRequest request) {
        return shown(
                request,
                account,
                people.close(who(request), account, request.getRemoteAddr()),
                Wording.of("账号已停用，登录和令牌均已失效。", "The account is closed."));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/{account}/open")
    ModelAndView reopen(@PathVariable long account, HttpServletRequest request) {
        return shown(
                request,
                account,
                people.reopen(who(request), account, request.getRemoteAddr()),
                Wording.of("账号已启用。", "The account is open again."));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/{account}/reset")
    ModelAndView reset(@PathVariable long account, HttpServletRequest request) {
        return shown(
                request,
                account,
                people.reset(who(request), account, request.getRemoteAddr()),
                Wording.of("密码已重置。", "The password is reset."));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/{account}/roles")
    ModelAndView give(@PathVariable long account, HttpServletRequest request) {
        PeopleAnswer answer = wishes.find(request)
                .map(wish -> people.give(who(request), account, wish, request.getRemoteAddr()))
                .orElseGet(() -> new PeopleAnswer.Refused(List.of(Wording.of("请选择角色。", "Choose a role."))));
        return shown(request, account, answer, Wording.of("角色已授予。", "The role is given."));
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/accounts/{account}/roles/{role}/end")
    ModelAndView end(@PathVariable long account, @PathVariable long role, HttpServletRequest request) {
        return shown(
                request,
                account,
                people.end(who(request), account, role, request.getRemoteAddr()),
                Wording.of("角色已收回。", "The role has ended."));
    }

    private ModelAndView shown(HttpServletRequest request, long account, PeopleAnswer answer, Wording done) {
        return switch (answer) {
            case PeopleAnswer.Passwords(var list) -> views.passwords(request, list);
            case PeopleAnswer.Refused(var reasons) ->
                views.person(request, people.find(who(request), account).orElseThrow(NotThere::new), reasons);
            case PeopleAnswer.Done _ -> {
                Frames.flash(request, done);
                yield new ModelAndView("redirect:/accounts/" + account);
            }
        };
    }

    private Who who(HttpServletRequest request) {
        return presence.get(request);
    }
}
