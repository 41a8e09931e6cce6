package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.path.Snapshots;
import hengji.app.selfevaluation.Beginnings;
import hengji.core.audit.Finding;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands around a form reaches the rules, and only what was decided does. */
final class VicinityTest {
    private static final String GOAL = "围绕教育高质量发展，新建三所公办幼儿园，改造两所农村寄宿制学校，让所有适龄儿童就近入学。";

    private static Bureau bureau(Database database) {
        return Bureau.in(TestOffice.on(database));
    }

    private static void state(Bureau bureau, long form, State state) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, state.name())
                        .where(FORM.ID.eq(form))
                        .execute());
    }

    private static void approve(Bureau bureau, long form) {
        state(bureau, form, State.APPROVED);
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(Snapshots.class)
                        .freeze(
                                bureau.office().part(Sheets.class).get(form),
                                Versions.Occasion.APPROVED,
                                Versions.Ground.NONE,
                                0));
    }

    private static Line row(Bureau bureau, long form, String name) {
        return bureau.office().part(Sheets.class).lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> findings(Bureau bureau, long form, int rule) {
        return bureau.office().part(Assessor.class).assess(form).evaluation().findings().stream()
                .filter(finding -> finding.card().number() == rule)
                .map(Finding::message)
                .map(said -> said.zh())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_target_below_what_was_reached_last_year_is_found(Database database) {
        Bureau bureau = bureau(database);
        long draft = bureau.target(2026);
        assertThat(findings(bureau, draft, 44)).isEmpty();
        state(bureau, bureau.selfEvaluation(2025), State.ACCEPTED);
        assertThat(findings(bureau, draft, 44))
                .anySatisfy(said -> assertThat(said).contains("毕业生升学率"));
    }

    @ParameterizedTest
    @EnumSource
    void a_self_evaluation_answers_for_what_was_approved(Database database) {
        Bureau bureau = bureau(database);
        long target = bureau.target(2025);
        approve(bureau, target);
        long result = bureau.office().part(Beginnings.class).begin(target, Actor.OFFICE);
        assertThat(findings(bureau, result, 62)).isEmpty();
        bureau.write(result, Column.TARGET, row(bureau, result, "毕业生升学率").lineage(), "70");
        assertThat(findings(bureau, result, 62))
                .anySatisfy(said -> assertThat(said).contains("毕业生升学率"));
    }

    @ParameterizedTest
    @EnumSource
    void a_goal_taken_from_another_departments_approved_target_is_found_once_that_was_approved(Database database) {
        Bureau bureau = bureau(database);
        long theirs = bureau.target(bureau.department(), 2025);
        bureau.add(theirs, Block.GOAL, Map.of(Column.GOAL_TEXT, GOAL));
        long ours = bureau.target(2026);
        bureau.add(ours, Block.GOAL, Map.of(Column.GOAL_TEXT, GOAL));
        assertThat(findings(bureau, ours, 46)).noneMatch(said -> said.contains("示范县教育局"));
        approve(bureau, theirs);
        assertThat(findings(bureau, ours, 46))
                .anySatisfy(said -> assertThat(said).contains("示范县教育局"));
    }
}
