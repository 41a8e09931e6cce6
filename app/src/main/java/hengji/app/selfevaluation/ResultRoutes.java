package hengji.app.selfevaluation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Saved;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Trees;
import hengji.app.path.Moves;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The pages of a self-evaluation. */
@Controller
class ResultRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Forms forms;
    private final Trees trees;
    private final Moves moves;
    private final Boards boards;
    private final Beginnings beginnings;
    private final Results results;
    private final TargetsAgain targets;
    private final Redrawing redrawing;

    ResultRoutes(
            Frames frames,
            Presence presence,
            Forms forms,
            Trees trees,
            Moves moves,
            Boards boards,
            Beginnings beginnings,
            Results results,
            TargetsAgain targets,
            Redrawing redrawing) {
        this.frames = frames;
        this.presence = presence;
        this.forms = forms;
        this.trees = trees;
        this.moves = moves;
        this.boards = boards;
        this.beginnings = beginnings;
        this.results = results;
        this.targets = targets;
        this.redrawing = redrawing;
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/self-evaluation")
    String begin(@PathVariable long form, HttpServletRequest request) {
        long made = beginnings.begin(form, Actor.of(presence.get(request), request.getRemoteAddr()));
        Frames.flash(
                request, Wording.of("自评表已按批复目标生成。", "The self-evaluation stands, begun from the approved target."));
        return address(made);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/self-evaluation")
    ModelAndView page(@PathVariable long form, HttpServletRequest request) {
        FormHead head = forms.find(form).filter(FormHead::isEvaluated).orElseThrow(NotThere::new);
        Board board = boards.of(form, presence.get(request));
        var organisation = trees.tree().get(head.organisation());
        return Views.show(
                "selfevaluation/page",
                new ResultPage(
                        frames.frame(
                                request,
                                Wording.of(
                                        organisation.name() + " " + head.year() + " 年自评",
                                        organisation.name() + ", self-evaluation " + head.year())),
                        head,
                        organisation.name(),
                        moves.path(head).name(head.state()),
                        ResultPage.Shown.of(form, board),
                        targets.changes(form).size()));
    }

    /** One cell as one leaves it. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/results")
    @ResponseBody
    CellAnswer cell(
            @PathVariable long form,
            @RequestParam String column,
            @RequestParam String lineage,
            @RequestParam String was,
            @RequestParam String text,
            HttpServletRequest request) {
        Column cell = Column.find(column).orElseThrow(NotThere::new);
        Who who = presence.get(request);
        Say say = Frames.say(request);
        Saved saved = results.keep(
                form, new Editing.Typed(cell, lineage, lines(was), lines(text)), who, request.getRemoteAddr());
        CellAnswer answer = CellAnswer.refused(saved, say);
        if (!(saved instanceof Saved.Kept)) {
            return answer;
        }
        Board board = boards.of(form, who);
        return answer.with(redrawing.parts(form, board, say), Redrawing.scores(board));
    }

    /** A whole line at once, as browsers without script send it. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/results/{block}/{lineage}")
    String line(
            @PathVariable long form,
            @PathVariable String block,
            @PathVariable String lineage,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        Who who = presence.get(request);
        List<Wording> obstacles = new ArrayList<>();
        for (Column column : Column.of(Block.find(block).orElseThrow(NotThere::new))) {
            String was = lines(fields.getOrDefault("was-" + column.key(), ""));
            String text = lines(fields.getOrDefault(column.key(), was));
            if (!text.equals(was)) {
                var typed = new Editing.Typed(column, lineage, was, text);
                told(column, results.keep(form, typed, who, request.getRemoteAddr()))
                        .forEach(obstacles::add);
            }
        }
        Frames.flash(request, LineAnswer.of(obstacles));
        return address(form) + "#r-" + lineage;
    }

    private static List<Wording> told(Column column, Saved saved) {
        return switch (saved) {
            case Saved.Kept _ -> List.of();
            case Saved.Refused(Wording reason) -> List.of(reason);
            case Saved.Differs(String now, String yours) -> List.of(LineAnswer.differs(column, now, yours));
        };
    }

    private static String address(long form) {
        return "redirect:/forms/" + form + "/self-evaluation";
    }

    /** Browsers send line ends as CR LF; the form keeps LF. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
