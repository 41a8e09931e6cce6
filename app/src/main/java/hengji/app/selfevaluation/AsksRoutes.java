package hengji.app.selfevaluation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lists behind the counts on a self-evaluation: fetched when somebody opens them, a page without script. */
@Controller
class AsksRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Forms forms;
    private final Boards boards;

    AsksRoutes(Frames frames, Presence presence, Forms forms, Boards boards) {
        this.frames = frames;
        this.presence = presence;
        this.forms = forms;
        this.boards = boards;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/self-evaluation/missing")
    ModelAndView missing(
            @PathVariable long form, @RequestParam(defaultValue = "") String part, HttpServletRequest request) {
        if (forms.find(form).filter(FormHead::isEvaluated).isEmpty()) {
            throw new NotThere();
        }
        AsksPage page = new AsksPage(
                frames.frame(request, Wording.of("报送前核对", "Before submission")),
                ResultPage.Shown.of(form, boards.of(form, presence.get(request))));
        return switch (part) {
            case "gaps" -> Views.show("selfevaluation/gaps", page);
            case "questions" -> Views.show("selfevaluation/questions", page);
            default -> Views.show("selfevaluation/asks", page);
        };
    }
}
