package hengji.app.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.app.access.NotNow;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import hengji.core.workflow.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BeginningsTest {
    @ParameterizedTest
    @EnumSource
    void an_approved_target_becomes_a_self_evaluation_line_by_line(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Sheets sheets = school.office().part(Sheets.class);

        assertThat(school.office().part(Forms.class).get(form).kind()).isEqualTo(FormKind.DEPARTMENT_SELF_EVALUATION);
        for (Block block : Block.values()) {
            assertThat(sheets.lines(form, block))
                    .extracting(Line::lineage)
                    .isEqualTo(sheets.lines(school.target(), block).stream()
                            .map(Line::lineage)
                            .toList());
        }
        assertThat(school.row(form, "家长满意度").text(Column.TARGET)).isEqualTo("90");
        assertThat(school.row(form, "家长满意度").text(Column.ACTUAL)).isEmpty();
        assertThat(sheets.lines(form, Block.MONEY).getFirst().text(Column.MONEY_ADJUSTED))
                .isEqualTo("1000");
    }

    @ParameterizedTest
    @EnumSource
    void beginning_twice_leads_to_the_same_form(Database database) {
        Classroom school = Classroom.on(database);
        assertThat(school.begun()).isEqualTo(school.begun());
    }

    @ParameterizedTest
    @EnumSource
    void a_target_that_was_never_approved_cannot_be_evaluated(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long target = bureau.target(2025);
        assertThatThrownBy(() -> bureau.office().part(Beginnings.class).begin(target, Actor.OFFICE))
                .isInstanceOf(NotNow.class);
    }

    @ParameterizedTest
    @EnumSource
    void after_an_adjustment_only_the_target_side_changes(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        school.type(form, "家长满意度", Column.ACTUAL, "88");
        school.type(form, "家长满意度", Column.REASON, "新校区食堂尚在磨合，已调整菜品");
        adjust(school);

        TargetsAgain again = school.office().part(TargetsAgain.class);
        assertThat(again.changes(form)).hasSize(4).hasAtLeastOneElementOfType(TargetChange.Gone.class);
        again.takeIn(form, Actor.of(school.bureau().who(Role.UNIT_CLERK), ""));

        assertThat(school.row(form, "家长满意度").text(Column.TARGET)).isEqualTo("85");
        assertThat(school.row(form, "家长满意度").text(Column.ACTUAL)).isEqualTo("88");
        assertThat(school.row(form, "家长满意度").text(Column.REASON)).startsWith("新校区");
        assertThat(school.row(form, "学生满意度").text(Column.WEIGHT)).isEqualTo("5");
        assertThat(school.row(form, "毕业生升学率").text(Column.TARGET)).isEqualTo("85");
        assertThat(again.changes(form))
                .singleElement()
                .satisfies(change -> assertThat(change.line().text(Column.NAME)).isEqualTo("毕业生升学率"));
    }

    /** One value lowered, one row taken out, one added, the budget cut. */
    private static void adjust(Classroom school) {
        Bureau bureau = school.bureau();
        long target = school.target();
        Sheets sheets = bureau.office().part(Sheets.class);
        bureau.write(target, Column.TARGET, school.row(target, "家长满意度").lineage(), "85");
        sheets.remove(target, Block.ROW, school.row(target, "毕业生升学率").lineage());
        Line added = school.row(target, "家长满意度");
        var cells = new java.util.EnumMap<>(added.cells());
        cells.put(Column.NAME, "学生满意度");
        cells.put(Column.WEIGHT, "5");
        sheets.add(target, Block.ROW, new Line("", cells, Line.Care.NONE));
        Line money = sheets.lines(target, Block.MONEY).getFirst();
        bureau.write(target, Column.MONEY_INITIAL, money.lineage(), "900");
        school.approve();
    }
}
