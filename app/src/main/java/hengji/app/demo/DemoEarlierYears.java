package hengji.app.demo;

import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.path.Snapshots;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Self-evaluations of two years before the office was opened, made up and said to be so, for some bodies. */
@Component
class DemoEarlierYears {
    private static final Set<String> BODIES = Set.of("301", "302", "303", "305", "310", "312");
    private static final String SAID = "示范数据（虚构）：为演示历年情况编制，不是任何单位的真实记录";

    private final Forms forms;
    private final Filling filling;
    private final Sheets sheets;
    private final Snapshots snapshots;
    private final Assessor assessor;
    private final DSLContext database;

    DemoEarlierYears(
            Forms forms, Filling filling, Sheets sheets, Snapshots snapshots, Assessor assessor, DSLContext database) {
        this.forms = forms;
        this.filling = filling;
        this.sheets = sheets;
        this.snapshots = snapshots;
        this.assessor = assessor;
        this.database = database;
    }

    /** Those of one body; nothing for most. */
    void open(Body body, long organisation, int year) {
        if (BODIES.contains(body.code())) {
            make(body, organisation, year - 2, -1);
            make(body, organisation, year - 3, -2);
        }
    }

    private void make(Body body, long organisation, int year, int yearsLater) {
        FormKind kind = FormKind.DEPARTMENT_SELF_EVALUATION;
        String title = year + "年度" + kind.chinese();
        long form = forms.begin(new Forms.Beginning(
                DemoCounty.REGION, organisation, year, PathKind.SELF_EVALUATION, kind, "", "", title, 0, 0));
        Form content = new DemoForms(body)
                .evaluation(
                        yearsLater,
                        open -> assessor.evaluate(open, assessor.pack(DemoCounty.REGION, year))
                                .score());
        filling.fill(form, content);
        sheets.addAll(
                form,
                Block.TEXT,
                List.of(new Line("", Map.of(Column.TEXT_HEADING, "数据说明", Column.TEXT_TEXT, SAID), Line.Care.NONE)));
        database.update(FORM)
                .set(FORM.STATE, State.ACCEPTED.name())
                .where(FORM.ID.eq(form))
                .execute();
        forms.touch(form);
        snapshots.freeze(
                sheets.get(form), Versions.Occasion.ACCEPTED, new Versions.Ground(SAID, "", Optional.empty()), 0);
    }
}
