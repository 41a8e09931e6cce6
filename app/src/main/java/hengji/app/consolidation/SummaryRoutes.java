package hengji.app.consolidation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.recheck.Printing;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of consolidations. */
@Controller
class SummaryRoutes {
    private static final String PAGE = "/consolidation/{organisation}/{year}";
    private static final Wording TITLE = Wording.of("主管部门复核汇总", "Consolidation");

    private final Frames frames;
    private final Presence presence;
    private final SummaryDesk desk;
    private final Summaries summaries;
    private final Consolidating consolidating;

    SummaryRoutes(
            Frames frames, Presence presence, SummaryDesk desk, Summaries summaries, Consolidating consolidating) {
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
        this.summaries = summaries;
        this.consolidating = consolidating;
    }

    @Allow(Deed.SEE_CONSOLIDATION)
    @GetMapping("/consolidation")
    ModelAndView list(HttpServletRequest request) {
        return Views.show(
                "consolidation/list",
                new SummaryListPage(frames.frame(request, TITLE), desk.seen(presence.get(request))));
    }

    @Allow(Deed.SEE_CONSOLIDATION)
    @GetMapping(PAGE)
    ModelAndView page(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        return shown(organisation, year, List.of(), Map.of(), request);
    }

    /** Judges one form. */
    @Allow(Deed.CONSOLIDATE)
    @PostMapping(PAGE + "/lines/{line}")
    ModelAndView judge(
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long line,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String opinion,
            HttpServletRequest request) {
        Verdict chosen = Verdict.find(verdict).orElseThrow(NotThere::new);
        Optional<Wording> trouble = consolidating.judge(organisation, year, line, chosen, opinion, actor(request));
        return trouble.isEmpty()
                ? back(organisation, year, "#line-" + line)
                : refused(organisation, year, List.of(trouble.get()), Map.of("opinion-" + line, opinion), request);
    }

    @Allow(Deed.CONSOLIDATE)
    @PostMapping(PAGE)
    ModelAndView keep(
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        String revision = typed.getOrDefault("revision", "");
        var words = new Consolidating.Words(
                revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1,
                typed.getOrDefault("opinion", ""),
                typed.getOrDefault("documentNo", ""),
                Dates.find(typed.getOrDefault("documentDate", "")));
        Optional<Wording> trouble = consolidating.keep(organisation, year, words, actor(request));
        if (trouble.isPresent()) {
            return refused(organisation, year, List.of(trouble.get()), typed, request);
        }
        Frames.flash(request, Wording.of("已保存总体复核意见。", "The opinion is kept."));
        return back(organisation, year, "");
    }

    @Allow(Deed.CONSOLIDATE)
    @PostMapping(PAGE + "/send")
    ModelAndView send(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        List<Wording> obstacles = consolidating.send(organisation, year, actor(request));
        if (!obstacles.isEmpty()) {
            return refused(organisation, year, obstacles, Map.of(), request);
        }
        Frames.flash(request, Wording.of("已汇总报送财政，数据按现在的自评表固定。", "Sent to finance with the figures of now."));
        return back(organisation, year, "");
    }

    @Allow(Deed.CONSOLIDATE)
    @PostMapping(PAGE + "/reopen")
    ModelAndView reopen(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        if (consolidating.reopen(organisation, year, actor(request))) {
            Frames.flash(request, Wording.of("已撤回，改好后再报送一次。", "Taken back; send it again once changed."));
        }
        return back(organisation, year, "");
    }

    @Allow(Deed.SEE_CONSOLIDATION)
    @GetMapping({
        PAGE + "/paper/{format}",
        "/api/v1/organisations/{organisation}/years/{year}/consolidation/paper/{format}"
    })
    ResponseEntity<byte[]> paper(@PathVariable long organisation, @PathVariable int year, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        return Printing.answer(SummaryPaper.of(summaries.of(organisation, year)), wanted);
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }

    private static ModelAndView back(long organisation, int year, String anchor) {
        return new ModelAndView("redirect:/consolidation/" + organisation + "/" + year + anchor);
    }

    private ModelAndView refused(
            long organisation,
            int year,
            List<Wording> troubles,
            Map<String, String> typed,
            HttpServletRequest request) {
        ModelAndView page = shown(organisation, year, troubles, typed, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(
            long organisation,
            int year,
            List<Wording> troubles,
            Map<String, String> typed,
            HttpServletRequest request) {
        return Views.show(
                "consolidation/summary",
                desk.page(frames.frame(request, TITLE), organisation, year, presence.get(request), troubles, typed));
    }
}
