package hengji.app.memory;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.begin.Begun;
import hengji.app.begin.LastYears;
import hengji.app.begin.Wanted;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MemoriesTest {
    private static final String CLASSES = "毕业年级教学班级数";

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

    private static long accepted(Bureau bureau, int year) {
        long form = bureau.selfEvaluation(year);
        state(bureau, form, State.ACCEPTED);
        return form;
    }

    private static Line line(Bureau bureau, long form, String name) {
        return bureau.office().part(Sheets.class).lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Memory memory(Bureau bureau, long form, String name) {
        return bureau.office().part(Memories.class).of(form).stream()
                .filter(memory ->
                        memory.lineage().equals(line(bureau, form, name).lineage()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void the_first_year_of_an_office_remembers_nothing(Database database) {
        Bureau bureau = bureau(database);
        assertThat(bureau.office().part(Memories.class).of(bureau.target(2026))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void last_years_result_stands_beside_the_row_of_the_same_name(Database database) {
        Bureau bureau = bureau(database);
        long last = accepted(bureau, 2025);
        bureau.write(last, Column.REASON, line(bureau, last, CLASSES).lineage(), "少开一个班");
        Memory memory = memory(bureau, bureau.target(2026), CLASSES);
        assertThat(memory.values()).singleElement().satisfies(past -> {
            assertThat(past.year()).isEqualTo(2025);
            assertThat(past.target()).isEqualTo("＝12个");
            assertThat(past.actual()).isEqualTo("12个");
            assertThat(past.self()).isEqualTo("20.00");
            assertThat(past.computed()).isEqualTo("20.00");
            assertThat(past.reviewed()).isEmpty();
            assertThat(past.lost()).containsExactly("少开一个班");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_self_evaluation_that_is_still_being_written_does_not_speak_yet(Database database) {
        Bureau bureau = bureau(database);
        bureau.selfEvaluation(2025);
        assertThat(bureau.office().part(Memories.class).of(bureau.target(2026))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_target_met_and_unchanged_for_three_years_is_flagged_until_it_is_changed(Database database) {
        Bureau bureau = bureau(database);
        for (int year = 2022; year <= 2024; year++) {
            accepted(bureau, year);
        }
        long running = bureau.target(2025);
        state(bureau, running, State.APPROVED);
        long draft = bureau.target(2026);
        assertThat(memory(bureau, draft, CLASSES).values())
                .extracting(PastValue::year)
                .containsExactly(2025, 2024, 2023, 2022);
        assertThat(memory(bureau, draft, CLASSES).remark().orElseThrow().zh()).contains("＝12个", "连续 3 年", "提高目标");
        bureau.write(draft, Column.TARGET, line(bureau, draft, CLASSES).lineage(), "14");
        assertThat(memory(bureau, draft, CLASSES).remark()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_row_carried_over_keeps_its_history_under_another_name(Database database) {
        Bureau bureau = bureau(database);
        long last = bureau.target(2025);
        state(bureau, last, State.APPROVED);
        Wanted wanted = new Wanted(bureau.unit(), 2026, FormKind.DEPARTMENT_TARGET, "", "");
        LastYears years = bureau.office().part(LastYears.class);
        long draft =
                ((Begun.Made) years.begin(years.find(wanted).orElseThrow(), wanted, Map.of(), Actor.OFFICE)).form();
        bureau.write(draft, Column.NAME, line(bureau, draft, CLASSES).lineage(), "毕业班个数");
        assertThat(memory(bureau, draft, "毕业班个数").values())
                .singleElement()
                .satisfies(past -> assertThat(past.target()).isEqualTo("＝12个"));
    }

    @ParameterizedTest
    @EnumSource
    void next_years_target_starts_from_what_was_reached(Database database) {
        Bureau bureau = bureau(database);
        accepted(bureau, 2025);
        long draft = bureau.target(2026);
        Line row = line(bureau, draft, "毕业生升学率");
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String page = "/forms/" + draft + "/memory";
        assertThat(clerk.get(page).body()).contains("用作指标值", "2025", "86%");
        Map<String, String> wanted = Map.of("lineage", row.lineage(), "year", "2025", "figure", "86", "was", "85");
        assertThat(clerk.post(page, page, wanted).statusCode()).isEqualTo(302);
        assertThat(line(bureau, draft, "毕业生升学率").text(Column.TARGET)).isEqualTo("86");
        Map<String, String> invented = Map.of("lineage", row.lineage(), "year", "2025", "figure", "99", "was", "86");
        assertThat(clerk.post(page, page, invented).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_reads_and_takes_the_same(Database database) {
        Bureau bureau = bureau(database);
        accepted(bureau, 2025);
        long draft = bureau.target(2026);
        Program clerk = Program.of(bureau, Role.UNIT_CLERK);
        String memory = "/api/v1/forms/" + draft + "/memory";
        assertThat(clerk.get(memory).body()).contains("\"year\":2025", "\"figure\":\"86\"");
        String row = line(bureau, draft, "毕业生升学率").lineage();
        String wanted = "{\"lineage\":\"" + row + "\",\"year\":2025,\"figure\":\"86\",\"was\":\"85\"}";
        assertThat(clerk.send("POST", memory, wanted).statusCode()).isEqualTo(200);
        bureau.write(draft, Column.TARGET, row, "88");
        var late = clerk.send("POST", memory, wanted);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("88");
    }

    @ParameterizedTest
    @EnumSource
    void the_paper_comes_in_every_format_and_an_empty_page_says_what_to_do(Database database) {
        Bureau bureau = bureau(database);
        long first = bureau.target(2024);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + first + "/memory").body()).contains("还没有以前年度的表");
        accepted(bureau, 2025);
        long draft = bureau.target(2026);
        assertThat(clerk.download("/forms/" + draft + "/memory/xlsx").body()).hasSizeGreaterThan(1000);
        assertThat(clerk.download("/forms/" + draft + "/memory/docx").statusCode())
                .isEqualTo(200);
        assertThat(clerk.download("/forms/" + draft + "/memory/zip").statusCode())
                .isEqualTo(404);
    }
}
