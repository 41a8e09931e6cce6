package hengji.app.selfevaluation;

import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.sheet.Pen;
import hengji.app.sheet.Pens;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people type into a self-evaluation: kept cell by cell, the self score following the computed one until changed. */
@Service
public class Results {
    private static final Wording NOT_YOURS =
            Wording.of("这一行没有分派给您，不能填写。", "This row is not assigned to you; you cannot fill it in.");

    private final Forms forms;
    private final Sheets sheets;
    private final Editing editing;
    private final Assessor assessor;
    private final Pens pens;

    Results(Forms forms, Sheets sheets, Editing editing, Assessor assessor, Pens pens) {
        this.forms = forms;
        this.sheets = sheets;
        this.editing = editing;
        this.assessor = assessor;
        this.pens = pens;
    }

    /** Keeps one text as somebody typed it. */
    @Transactional
    public Saved keep(long form, Editing.Typed typed, Who who, String address) {
        Optional<Wording> obstacle = obstacle(forms.get(form), typed, who);
        return obstacle.<Saved>map(Saved.Refused::new).orElseGet(() -> kept(form, typed, Actor.of(who, address)));
    }

    /** Keeps one text for somebody who was let in already, such as a workbook taken in. */
    @Transactional
    public Saved kept(long form, Editing.Typed typed, Actor actor) {
        Optional<Wording> unfit =
                typed.column() == Column.SCORE ? ScoreText.obstacle(assessor.assess(form), typed) : Optional.empty();
        return unfit.<Saved>map(Saved.Refused::new).orElseGet(() -> editing.keep(form, typed, actor));
    }

    private Optional<Wording> obstacle(FormHead head, Editing.Typed typed, Who who) {
        Pen pen = pens.of(who, head);
        if (!pen.isOpen()) {
            return pen.shut();
        }
        if (typed.column().phase() == Column.Phase.TARGET) {
            return Optional.of(Wording.of(
                    "自评时不能修改目标；确需修改的，请走目标调整。", "The target cannot be changed here; adjust the target form."));
        }
        Optional<Line> line = sheets.find(head.id(), typed.column().block(), typed.lineage());
        return line.filter(found -> !pen.mayWrite(typed.column().block(), found))
                .map(_ -> NOT_YOURS);
    }
}
