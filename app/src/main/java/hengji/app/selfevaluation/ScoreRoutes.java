package hengji.app.selfevaluation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.core.scoring.ScoreSheet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a score came about, as one sentence and as steps. */
@Controller
class ScoreRoutes {
    private static final String EXECUTION = "execution";
    private static final String TOTAL = "total";

    private final Frames frames;
    private final Assessor assessor;

    ScoreRoutes(Frames frames, Assessor assessor) {
        this.frames = frames;
        this.assessor = assessor;
    }

    /** Of an indicator by its lineage, of {@code execution} or of the {@code total}; with {@code part} for the drawer. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/score/{lineage}")
    ModelAndView score(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestParam Optional<String> part,
            HttpServletRequest request) {
        Assessed assessed = assessor.assess(form);
        ScorePage page = new ScorePage(
                frames.frame(request, Wording.of("计算过程", "How it was computed")), form, explained(assessed, lineage));
        return Views.show(part.isPresent() ? "selfevaluation/explanation" : "selfevaluation/explained", page);
    }

    private static ScorePage.Explained explained(Assessed assessed, String lineage) {
        Optional<ScoreSheet> sheet = assessed.evaluation().score();
        return switch (lineage) {
            case EXECUTION ->
                ScorePage.Explained.of(Wording.of("预算执行率", "Budget execution"), sheet.map(ScoreSheet::execution));
            case TOTAL ->
                sheet.map(total -> new ScorePage.Explained(
                                Wording.of("系统测算总分", "Computed total"), total.total(), total.derivation(), ""))
                        .orElseGet(
                                () -> ScorePage.Explained.of(Wording.of("系统测算总分", "Computed total"), Optional.empty()));
            default -> ScorePage.Explained.row(assessed, lineage);
        };
    }
}
