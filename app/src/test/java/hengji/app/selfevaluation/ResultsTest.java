package hengji.app.selfevaluation;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Who;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.house.Database;
import hengji.app.house.Visitor;
import hengji.app.sheet.SheetWriting;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ResultsTest {
    private static final String ROW = "教学计划按期完成率";

    @ParameterizedTest
    @EnumSource
    void the_self_score_follows_the_computed_one_until_somebody_changes_it(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();

        school.type(form, ROW, Column.ACTUAL, "96");
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("15.00");
        school.type(form, ROW, Column.ACTUAL, "76");
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("12.00");

        school.type(form, ROW, Column.SCORE, "11");
        school.type(form, ROW, Column.ACTUAL, "95");
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("11");

        school.type(form, ROW, Column.SCORE, "");
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("15.00");
        school.type(form, ROW, Column.ACTUAL, "");
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_self_score_follows_just_the_same_where_the_whole_form_is_filled_in(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();

        assertThat(inTheTable(school, form, Map.of(Column.ACTUAL, "96")).isKept())
                .isTrue();
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("15.00");
        inTheTable(school, form, Map.of(Column.ACTUAL, "76"));
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("12.00");
        inTheTable(school, form, Map.of(Column.ACTUAL, "95", Column.SCORE, "11"));
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("11");
        Editing.Batch last = inTheTable(school, form, Map.of(Column.SCORE, ""));
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("15.00");
        assertThat(last.revision())
                .isEqualTo(school.office().part(Forms.class).get(form).revision());
    }

    @ParameterizedTest
    @EnumSource
    void a_score_that_followed_is_in_the_journal_and_in_what_the_table_is_told(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Line row = school.row(form, ROW);
        Visitor clerk = Visitor.loggedIn(school.office(), school.bureau().login(Role.UNIT_CLERK));
        inTheTable(school, form, Map.of(Column.ACTUAL, "76"));

        assertThat(clerk.get("/api/v1/forms/" + form + "/state").body())
                .contains("\"scores\":{", "\"" + row.lineage() + "\":\"12.00\"");
        assertThat(school.office()
                        .part(DSLContext.class)
                        .fetchExists(
                                JOURNAL,
                                JOURNAL.SUBJECT.eq("form " + form + " row " + row.lineage() + " score"),
                                JOURNAL.AFTER_TEXT.eq("12.00")))
                .isTrue();
    }

    private static Editing.Batch inTheTable(Classroom school, long form, Map<Column, String> cells) {
        Line row = school.row(form, ROW);
        List<Editing.Typed> typed = cells.entrySet().stream()
                .map(cell -> new Editing.Typed(cell.getKey(), row.lineage(), row.text(cell.getKey()), cell.getValue()))
                .toList();
        return school.office()
                .part(SheetWriting.class)
                .keep(form, typed, school.bureau().who(Role.UNIT_CLERK), "127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource
    void a_score_above_the_weight_is_refused_with_its_limits(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        school.type(form, ROW, Column.ACTUAL, "96");

        assertThat(school.type(form, ROW, Column.SCORE, "15.5"))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.reason().zh()).contains("0 至 15"));
        assertThat(school.row(form, ROW).text(Column.SCORE)).isEqualTo("15.00");
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_else_typed_meanwhile_is_shown_and_not_overwritten(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Line seen = school.row(form, ROW);
        school.type(form, ROW, Column.ACTUAL, "96");

        Saved answer = school.office()
                .part(Results.class)
                .keep(
                        form,
                        new Editing.Typed(Column.ACTUAL, seen.lineage(), "", "97"),
                        school.bureau().who(Role.UNIT_CLERK),
                        "");
        assertThat(answer).isEqualTo(new Saved.Differs("96", "97"));
    }

    @ParameterizedTest
    @EnumSource
    void a_section_officer_fills_in_the_own_rows_and_no_others(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Who officer = school.bureau().who(Role.SECTION_OFFICER);
        school.assign(form, ROW, officer.id());

        assertThat(school.type(form, ROW, Column.ACTUAL, "96", officer)).isInstanceOf(Saved.Kept.class);
        assertThat(school.type(form, "家长满意度", Column.ACTUAL, "96", officer)).isInstanceOf(Saved.Refused.class);
        assertThat(school.office().part(Boards.class).of(form, officer).shown())
                .extracting(row -> row.text(Column.NAME))
                .containsExactly(ROW);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_missing_is_told_cell_by_cell_and_shrinks_as_one_types(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        Who clerk = school.bureau().who(Role.UNIT_CLERK);
        school.type(form, ROW, Column.ACTUAL, "76");

        assertThat(school.office().part(Boards.class).of(form, clerk).gaps())
                .filteredOn(gap -> gap.name().equals(ROW))
                .extracting(gap -> gap.column().orElseThrow())
                .containsExactlyInAnyOrder(Column.REASON, Column.EVIDENCE);
        school.type(form, ROW, Column.REASON, "疫情停课两周，已在寒假补齐课时");
        school.type(form, ROW, Column.EVIDENCE, "教务处教学进度表");
        assertThat(school.office().part(Boards.class).of(form, clerk).gaps())
                .filteredOn(gap -> gap.name().equals(ROW))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_target_cannot_be_changed_while_evaluating(Database database) {
        Classroom school = Classroom.on(database);
        long form = school.begun();
        assertThat(school.type(form, ROW, Column.TARGET, "80")).isInstanceOf(Saved.Refused.class);
    }
}
