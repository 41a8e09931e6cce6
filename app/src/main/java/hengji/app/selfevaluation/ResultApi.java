package hengji.app.selfevaluation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Saved;
import hengji.app.journal.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Self-evaluations for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}")
class ResultApi {
    private final Presence presence;
    private final Beginnings beginnings;
    private final Results results;
    private final Boards boards;
    private final TargetsAgain targets;

    ResultApi(Presence presence, Beginnings beginnings, Results results, Boards boards, TargetsAgain targets) {
        this.presence = presence;
        this.beginnings = beginnings;
        this.results = results;
        this.boards = boards;
        this.targets = targets;
    }

    /**
     * The self-evaluation begun from a target.
     *
     * @param form its id
     */
    record Begun(long form) {}

    /**
     * A text for a cell.
     *
     * @param column by its key: {@code actual}, {@code score}, {@code money-executed} …
     * @param lineage of its line
     * @param was what it said when it was read
     * @param text what it shall say
     */
    record CellText(String column, String lineage, String was, String text) {}

    /** Begins the self-evaluation of an approved target; the same one however often it is asked. */
    @Allow(Deed.KEEP_FORM)
    @PostMapping("/self-evaluation")
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@PathVariable long form, HttpServletRequest request) {
        return new Begun(beginnings.begin(form, actor(request)));
    }

    /** Keeps a cell, if it still says what the sender read; else 409 with what it says now. */
    @Allow(Deed.FILL_FORM)
    @PutMapping("/results")
    ResponseEntity<Saved> keep(@PathVariable long form, @RequestBody CellText cell, HttpServletRequest request) {
        Column column = Column.find(cell.column()).orElseThrow(NotThere::new);
        var typed = new Editing.Typed(column, cell.lineage(), cell.was(), cell.text());
        return switch (results.keep(form, typed, presence.get(request), request.getRemoteAddr())) {
            case Saved.Kept kept -> ResponseEntity.ok(kept);
            case Saved.Differs differs ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(differs);
            case Saved.Refused(var reason) -> throw new NotNow(reason);
        };
    }

    /** Figures, rows, gaps and what finance will ask. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/score")
    ScoreCard score(@PathVariable long form, HttpServletRequest request) {
        return ScoreCard.of(boards.of(form, presence.get(request)));
    }

    /** What differs from the approved target. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/targets-again")
    List<TargetChange> changes(@PathVariable long form) {
        return targets.changes(form);
    }

    /** Takes the approved target in again; nothing typed is touched. */
    @Allow(Deed.KEEP_FORM)
    @PostMapping("/targets-again")
    List<TargetChange> takeIn(@PathVariable long form, HttpServletRequest request) {
        return targets.takeIn(form, actor(request));
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
