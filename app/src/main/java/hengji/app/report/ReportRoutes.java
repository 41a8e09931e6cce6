package hengji.app.report;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The report's page: read, begin, write, put figures right. */
@Controller
class ReportRoutes {
    private static final Wording ELSEWHERE = Wording.of(
            "您编辑期间，这一节已被别人改过。下面上方是现在保存的文字，输入框里是您写的文字；核对后再保存。",
            "Somebody changed this section meanwhile. Above is what is kept now, in the box what you wrote.");

    private final SheetDesk sheets;
    private final ReportBook book;

    ReportRoutes(SheetDesk sheets, ReportBook book) {
        this.sheets = sheets;
        this.book = book;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/report")
    ModelAndView report(@PathVariable long form, HttpServletRequest request) {
        return Views.show("report/report", page(sheets.open(form, request), Optional.empty()));
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/report/begin")
    String begin(@PathVariable long form, HttpServletRequest request) {
        Opened opened = writable(form, request);
        book.begin(form, Actor.of(opened.who(), request.getRemoteAddr()));
        Frames.flash(request, Wording.of("已按表起草，请逐节补充。", "Drafted from the form; go on section by section."));
        return "redirect:/forms/" + form + "/report";
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/report/{place}")
    ModelAndView write(
            @PathVariable long form,
            @PathVariable int place,
            @RequestParam long revision,
            @RequestParam String body,
            HttpServletRequest request) {
        Opened opened = writable(form, request);
        there(form, place);
        return answer(
                opened,
                place,
                book.write(form, place, revision, body, Actor.of(opened.who(), request.getRemoteAddr())),
                request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/report/{place}/bind")
    ModelAndView bind(
            @PathVariable long form, @PathVariable int place, @RequestParam long revision, HttpServletRequest request) {
        Opened opened = writable(form, request);
        there(form, place);
        return answer(
                opened,
                place,
                book.bind(form, place, revision, Actor.of(opened.who(), request.getRemoteAddr())),
                request);
    }

    private ModelAndView answer(Opened opened, int place, ReportBook.Written written, HttpServletRequest request) {
        return switch (written) {
            case ReportBook.Written.Kept _ -> {
                Frames.flash(request, Wording.of("已保存。", "Saved."));
                yield new ModelAndView("redirect:/forms/" + opened.head().id() + "/report#section-" + place);
            }
            case ReportBook.Written.Differs(var _, var typed) ->
                refused(opened, new ReportPage.Conflict(place, typed, ELSEWHERE), HttpStatus.CONFLICT);
            case ReportBook.Written.Refused(var reason, var typed) ->
                refused(opened, new ReportPage.Conflict(place, typed, reason), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView refused(Opened opened, ReportPage.Conflict conflict, HttpStatus status) {
        ModelAndView answer = Views.show("report/report", page(opened, Optional.of(conflict)));
        answer.setStatus(status);
        return answer;
    }

    private ReportPage page(Opened opened, Optional<ReportPage.Conflict> conflict) {
        WrittenSections written = book.written(opened.assessed());
        return new ReportPage(
                opened,
                opened.pen().mayArrange(),
                written,
                written.sections().isEmpty() ? List.of() : book.findings(opened.assessed(), written),
                conflict);
    }

    private Opened writable(long form, HttpServletRequest request) {
        Opened opened = sheets.open(form, request);
        if (!opened.pen().mayArrange()) {
            throw new NotNow(opened.pen()
                    .shut()
                    .orElse(Wording.of("自评报告由单位填报人编写。", "The report is written by the unit's clerk.")));
        }
        return opened;
    }

    private void there(long form, int place) {
        if (book.sections(form).stream().noneMatch(section -> section.place() == place)) {
            throw new NotThere();
        }
    }
}
