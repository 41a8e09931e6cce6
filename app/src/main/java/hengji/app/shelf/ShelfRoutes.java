package hengji.app.shelf;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ShelfRoutes {
    private static final String COOKIE = "shelf";
    private static final int PAGE = 20;

    private final Frames frames;
    private final Presence presence;
    private final Permissions permissions;
    private final Shelf shelf;
    private final Spines spines;

    ShelfRoutes(Frames frames, Presence presence, Permissions permissions, Shelf shelf, Spines spines) {
        this.frames = frames;
        this.presence = presence;
        this.permissions = permissions;
        this.shelf = shelf;
        this.spines = spines;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms")
    ModelAndView list(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Optional<Long> organisation,
            @RequestParam Optional<Integer> year,
            @RequestParam(defaultValue = "1") int page) {
        Who who = presence.get(request);
        List<Organisation> bodies = shelf.bodies(who);
        Shelf.Choice before = remembered(request);
        Shelf.Choice choice =
                known(new Shelf.Choice(organisation.orElse(before.organisation()), year.orElse(before.year())), bodies);
        remember(request, response, choice);
        List<FormHead> heads = shelf.list(who, choice);
        int places = Math.max(1, (heads.size() + PAGE - 1) / PAGE);
        int place = Math.clamp(page, 1, places);
        return Views.show(
                "shelf/shelf",
                new ShelfPage(
                        frames.frame(request, Wording.of("我的表", "My forms")),
                        bodies,
                        shelf.years(who),
                        choice,
                        heads.stream()
                                .skip((place - 1L) * PAGE)
                                .limit(PAGE)
                                .map(head -> spines.of(head, who))
                                .toList(),
                        heads.size(),
                        place,
                        places,
                        !permissions.reach(who, Deed.KEEP_FORM).isEmpty()));
    }

    private static Shelf.Choice known(Shelf.Choice choice, List<Organisation> bodies) {
        boolean there = bodies.stream().anyMatch(body -> body.id() == choice.organisation());
        return there ? choice : new Shelf.Choice(0, choice.year());
    }

    /** What was chosen the last time, e.g. {@code 12-2025}. */
    private static Shelf.Choice remembered(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().matches("\\d{1,18}-\\d{1,4}"))
                .map(cookie -> cookie.getValue().split("-", 2))
                .map(parts -> new Shelf.Choice(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
                .findFirst()
                .orElse(Shelf.Choice.ALL);
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, Shelf.Choice choice) {
        Cookie cookie = new Cookie(COOKIE, choice.organisation() + "-" + choice.year());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(60).toSeconds());
        response.addCookie(cookie);
    }
}
