package hengji.app.sampling;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
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

/** The sample of a year: drawn, shown, printed. */
@Controller
class SampleRoutes {
    private static final String YEAR = "/recheck/{region}/{year}";

    private final Frames frames;
    private final Presence presence;
    private final SampleDesk desk;
    private final Drawing drawing;

    SampleRoutes(Frames frames, Presence presence, SampleDesk desk, Drawing drawing) {
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
        this.drawing = drawing;
    }

    @Allow(Deed.SEE_SAMPLE)
    @GetMapping(YEAR)
    ModelAndView sample(@PathVariable String region, @PathVariable int year, HttpServletRequest request) {
        Wording title = Wording.of(year + " 年度抽查名单", "Sample of " + year);
        return Views.show(
                "sampling/sample", desk.sample(frames.frame(request, title), region, year, presence.get(request)));
    }

    @Allow(Deed.RUN_RECHECK)
    @GetMapping(YEAR + "/draw")
    ModelAndView draw(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return shown(region, year, typed, List.of(), request);
    }

    @Allow(Deed.RUN_RECHECK)
    @PostMapping(YEAR + "/draw")
    ModelAndView drawn(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Optional<Wish> wish = TypedWish.of(typed);
        if (wish.isEmpty()) {
            return refused(region, year, typed, List.of(TypedWish.UNREADABLE), request);
        }
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        return switch (drawing.draw(region, year, wish.get(), actor)) {
            case Drawing.Outcome.Refused(var reasons) -> refused(region, year, typed, reasons, request);
            case Drawing.Outcome.Done(long _, var sample) -> {
                Frames.flash(
                        request,
                        Wording.of(
                                "已抽取 " + sample.drawn().size() + " 个，复核底稿已建好，请指派复核人。",
                                sample.drawn().size() + " drawn; now assign reviewers."));
                yield new ModelAndView("redirect:/recheck/" + region + "/" + year);
            }
        };
    }

    /** 抽查名单, with seed, frame and limits. */
    @Allow(Deed.SEE_SAMPLE)
    @GetMapping({
        YEAR + "/papers/sample/{format}",
        "/api/v1/regions/{region}/years/{year}/recheck-samples/paper/{format}"
    })
    ResponseEntity<byte[]> paper(@PathVariable String region, @PathVariable int year, @PathVariable String format) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        return Printing.answer(SamplePaper.of(year, desk.draws(region, year)), wanted);
    }

    private ModelAndView refused(
            String region, int year, Map<String, String> typed, List<Wording> reasons, HttpServletRequest request) {
        ModelAndView page = shown(region, year, typed, reasons, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(
            String region, int year, Map<String, String> typed, List<Wording> troubles, HttpServletRequest request) {
        Wording title = Wording.of("抽取复核样本", "Draw the sample");
        return Views.show("sampling/draw", desk.draw(frames.frame(request, title), region, year, typed, troubles));
    }
}
