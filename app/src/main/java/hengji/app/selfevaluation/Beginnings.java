package hengji.app.selfevaluation;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ROW;

import hengji.app.access.NotNow;
import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Links;
import hengji.app.form.Sheets;
import hengji.app.form.Typing;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins self-evaluations from approved targets (由批复目标生成自评表). */
@Service
public class Beginnings {
    private static final Wording NOT_APPROVED =
            Wording.of("目标表尚未批复，批复后才能生成自评表。", "The target is not approved yet; self-evaluation begins after approval.");

    private final DSLContext database;
    private final Forms forms;
    private final Sheets sheets;
    private final Links links;
    private final ApprovedTargets targets;
    private final Journal journal;

    Beginnings(DSLContext database, Forms forms, Sheets sheets, Links links, ApprovedTargets targets, Journal journal) {
        this.database = database;
        this.forms = forms;
        this.sheets = sheets;
        this.links = links;
        this.targets = targets;
        this.journal = journal;
    }

    /**
     * Begins the self-evaluation of a target form, each line keeping its lineage, who cares for it and its links.
     *
     * @return the new form, or the one begun before
     * @throws NotNow if the target was never approved
     */
    @Transactional
    public long begin(long targetForm, Actor actor) {
        FormHead head = forms.get(targetForm);
        return forms.find(head.organisation(), head.year(), PathKind.SELF_EVALUATION, head.projectCode())
                .map(FormHead::id)
                .orElseGet(() -> begin(targets.find(targetForm).orElseThrow(() -> new NotNow(NOT_APPROVED)), actor));
    }

    private long begin(ApprovedTarget target, Actor actor) {
        FormHead head = target.head();
        FormKind kind = Typing.kind(PathKind.SELF_EVALUATION, head.kind());
        long made = forms.begin(new Forms.Beginning(
                head.region(),
                head.organisation(),
                head.year(),
                PathKind.SELF_EVALUATION,
                kind,
                head.projectCode(),
                head.projectName(),
                head.year() + "年度" + kind.chinese(),
                head.id(),
                actor.account()));
        heads(made, head);
        for (Block block : Block.values()) {
            sheets.addAll(
                    made,
                    block,
                    target.lines(block).stream()
                            .map(line -> Copies.of(target, block, line))
                            .toList());
        }
        target.lines(Block.ROW).forEach(line -> care(made, line));
        links.restore(made, target.links());
        journal.write(
                actor, Entry.of(head.organisation(), "self-evaluation.begin", "form " + made + " from " + head.id()));
        return made;
    }

    private void heads(long made, FormHead from) {
        database.update(FORM)
                .set(FORM.SCOPE, from.scope())
                .set(FORM.SUPERVISOR, from.supervisor())
                .set(FORM.AMOUNT_UNIT, from.unit().chinese())
                .where(FORM.ID.eq(made))
                .execute();
    }

    private void care(long made, Line line) {
        Line.Care care = line.care();
        if (care.assignee() == 0 && care.section() == 0) {
            return;
        }
        database.update(FORM_ROW)
                .set(FORM_ROW.ASSIGNEE_ID, care.assignee() == 0 ? null : care.assignee())
                .set(FORM_ROW.SECTION_ID, care.section() == 0 ? null : care.section())
                .where(FORM_ROW.FORM_ID.eq(made), FORM_ROW.LINEAGE.eq(line.lineage()))
                .execute();
    }
}
