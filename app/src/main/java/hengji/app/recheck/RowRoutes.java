package hengji.app.recheck;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working paper of one row: written by reviewers, objected to by the office. */
@Controller
class RowRoutes {
    private static final String ROW = "/forms/{form}/recheck/rows/{place}";

    private static final Wording ELSEWHERE = Wording.of(
            "这一行刚被其他复核人改过，没有保存；请看上面现在的核查结果，再决定是否按您填写的保存。",
            "Another reviewer just changed this row; look at what stands now, then save again.");

    private final Frames frames;
    private final Presence presence;
    private final RowDesk desk;
    private final Working working;
    private final Objecting objecting;

    RowRoutes(Frames frames, Presence presence, RowDesk desk, Working working, Objecting objecting) {
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
        this.working = working;
        this.objecting = objecting;
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping(ROW)
    ModelAndView row(@PathVariable long form, @PathVariable int place, HttpServletRequest request) {
        return shown(form, place, Optional.empty(), List.of(), request);
    }

    @Allow(Deed.DO_RECHECK)
    @PostMapping(ROW)
    ModelAndView write(
            @PathVariable long form,
            @PathVariable int place,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Who who = presence.get(request);
        Statement stated = Typed.statement(typed);
        return switch (working.write(form, place, stated, who, request.getRemoteAddr())) {
            case Answer.Kept _ -> kept(form, place, who, request);
            case Answer.Refused(var reasons) ->
                status(shown(form, place, Optional.of(stated), reasons, request), HttpStatus.UNPROCESSABLE_CONTENT);
            case Answer.Differs _ ->
                status(shown(form, place, Optional.of(stated), List.of(ELSEWHERE), request), HttpStatus.CONFLICT);
        };
    }

    private ModelAndView kept(long form, int place, Who who, HttpServletRequest request) {
        Optional<Integer> next = desk.next(form, place, who);
        Frames.flash(
                request,
                next.isPresent()
                        ? Wording.of("已保存，请看下一行。", "Saved; here is the next row.")
                        : Wording.of("已保存，每一行都已复核。", "Saved; every row is re-checked."));
        String to = next.map(row -> "/rows/" + row).orElse("");
        return new ModelAndView("redirect:/forms/" + form + "/recheck" + to);
    }

    @Allow(Deed.DO_RECHECK)
    @PostMapping(ROW + "/papers/{file}")
    ModelAndView date(
            @PathVariable long form,
            @PathVariable int place,
            @PathVariable long file,
            @RequestParam(defaultValue = "") String dated,
            HttpServletRequest request) {
        Answer answer =
                working.date(form, place, file, Dates.find(dated), presence.get(request), request.getRemoteAddr());
        return switch (answer) {
            case Answer.Refused(var reasons) ->
                status(shown(form, place, Optional.empty(), reasons, request), HttpStatus.UNPROCESSABLE_CONTENT);
            case Answer.Kept _, Answer.Differs _ ->
                new ModelAndView("redirect:/forms/" + form + "/recheck/rows/" + place + "#papers");
        };
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping(ROW + "/objection")
    ModelAndView object(
            @PathVariable long form,
            @PathVariable int place,
            @RequestParam(defaultValue = "") String ground,
            HttpServletRequest request) {
        Answer answer = objecting.object(form, place, ground, presence.get(request), request.getRemoteAddr());
        if (answer instanceof Answer.Refused(var reasons)) {
            return status(shown(form, place, Optional.empty(), reasons, request), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Frames.flash(
                request,
                ground.isBlank()
                        ? Wording.of("已撤下这一行的异议。", "The objection to this row is taken back.")
                        : Wording.of(
                                "已记下对这一行的异议；全部写好后在复核页提出。",
                                "Kept; object on the page of the re-check once all are written."));
        return new ModelAndView("redirect:/forms/" + form + "/recheck");
    }

    private ModelAndView shown(
            long form, int place, Optional<Statement> typed, List<Wording> troubles, HttpServletRequest request) {
        Wording title = Wording.of("复核底稿", "Working paper");
        return Views.show(
                "recheck/row",
                desk.page(form, place, presence.get(request), frames.frame(request, title), typed, troubles));
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
