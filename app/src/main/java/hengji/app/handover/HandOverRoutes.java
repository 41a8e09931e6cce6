package hengji.app.handover;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HandOverRoutes {
    private final Frames frames;
    private final Presence presence;
    private final HandOver handOver;

    HandOverRoutes(Frames frames, Presence presence, HandOver handOver) {
        this.frames = frames;
        this.presence = presence;
        this.handOver = handOver;
    }

    @Allow(Deed.HAND_OVER)
    @GetMapping("/handover")
    ModelAndView page(HttpServletRequest request) {
        Who who = presence.get(request);
        Say say = Frames.say(request);
        List<Colleague> givers = handOver.givers(who);
        long from = chosen(request, "from", givers);
        List<Colleague> takers = from == 0 ? List.of() : handOver.takers(who, from);
        long to = chosen(request, "to", takers);
        List<Portion> portions = to == 0 ? List.of() : handOver.portions(who, from);
        return Views.show(
                "handover/handover",
                new HandOverPage(
                        frames.frame(request, Wording.of("工作移交", "Hand work over")),
                        people(givers),
                        people(takers),
                        from,
                        to,
                        portions.stream().map(portion -> line(portion, say)).toList(),
                        to == 0 ? 0 : handOver.delegations(from)));
    }

    @Allow(Deed.HAND_OVER)
    @PostMapping("/handover")
    String hand(HttpServletRequest request) {
        long from = number(request.getParameter("from"));
        long to = number(request.getParameter("to"));
        Set<Long> grants = Stream.of(
                        Optional.ofNullable(request.getParameterValues("grant")).orElse(new String[0]))
                .map(HandOverRoutes::number)
                .collect(Collectors.toSet());
        Optional<HandOver.Moved> moved =
                handOver.hand(presence.get(request), from, to, grants, request.getRemoteAddr());
        Frames.flash(
                request,
                moved.map(HandOverRoutes::told)
                        .orElse(Wording.of(
                                "没有移交：请至少勾选一项职责，并选择接手的人。",
                                "Nothing was handed over: tick a role and choose who takes it.")));
        return moved.isPresent() ? "redirect:/handover" : "redirect:/handover?from=" + from + "&to=" + to;
    }

    private static Wording told(HandOver.Moved moved) {
        return Wording.of(
                "已移交 " + moved.roles() + " 项职责、" + moved.rows() + " 项分派指标、" + moved.reviews() + " 张审核表、"
                        + moved.delegations() + " 项委托，并已通知双方。",
                moved.roles() + " roles, " + moved.rows() + " indicators, " + moved.reviews() + " reviews and "
                        + moved.delegations() + " delegations were handed over; both were told.");
    }

    private static List<HandOverPage.Person> people(List<Colleague> colleagues) {
        return colleagues.stream()
                .map(each -> new HandOverPage.Person(each.id(), each.shown()))
                .toList();
    }

    private static HandOverPage.Line line(Portion portion, Say say) {
        return new HandOverPage.Line(
                portion.grant(), say.of(portion.role().wording()), portion.name(), portion.rows(), portion.reviews());
    }

    private static long chosen(HttpServletRequest request, String field, List<Colleague> among) {
        long id = number(request.getParameter(field));
        return among.stream().anyMatch(each -> each.id() == id) ? id : 0;
    }

    private static long number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
