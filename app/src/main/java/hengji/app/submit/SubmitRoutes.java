package hengji.app.submit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Trees;
import hengji.app.path.Found;
import hengji.app.path.Moves;
import hengji.app.path.Slip;
import hengji.app.path.Slips;
import hengji.app.step.ActionCards;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SubmitRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Assessor assessor;
    private final Trees trees;
    private final Moves moves;
    private final Slips slips;
    private final SensitiveWords words;
    private final ActionCards cards;

    SubmitRoutes(
            Frames frames,
            Presence presence,
            Assessor assessor,
            Trees trees,
            Moves moves,
            Slips slips,
            SensitiveWords words,
            ActionCards cards) {
        this.frames = frames;
        this.presence = presence;
        this.assessor = assessor;
        this.trees = trees;
        this.moves = moves;
        this.slips = slips;
        this.words = words;
        this.cards = cards;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/submit")
    ModelAndView submit(@PathVariable long form, HttpServletRequest request) {
        Assessed assessed = assessor.assess(form);
        FormHead head = assessed.sheet().head();
        var pack = assessor.pack(head.region(), head.year());
        return Views.show(
                "submit/submit",
                new SubmitPage(
                        frames.frame(request, Wording.of("提交前检查", "Before handing in")),
                        head,
                        trees.tree().get(head.organisation()).name(),
                        moves.path(head),
                        pack.id() + " " + pack.version(),
                        Found.of(assessed),
                        words.look(assessed.sheet()),
                        slips.findLast(form).map(Slip::unanswered).orElse(0L),
                        cards.of(head, presence.get(request), "/forms/" + form + "/submit")));
    }
}
