package hengji.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.evidence.Evidence;
import hengji.app.evidence.Evidences;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SurveysTest {
    private record School(Bureau bureau, long form, String lineage, Visitor clerk) {
        static School on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            long form = bureau.selfEvaluation(2025);
            String lineage = bureau.office()
                    .part(Sheets.class)
                    .lines(form, Block.ROW)
                    .getLast()
                    .lineage();
            return new School(bureau, form, lineage, Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK)));
        }

        String page() {
            return "/forms/" + form + "/survey/" + lineage;
        }

        Line row() {
            return bureau.office()
                    .part(Sheets.class)
                    .find(form, Block.ROW, lineage)
                    .orElseThrow();
        }

        Map<String, String> fields(String satisfied) {
            Map<String, String> fields = new HashMap<>(Map.of(
                    "asked", "学生家长", "from", "2025-12-01", "to", "2025-12-05", "issued", "200", "returned", "186"));
            fields.putAll(Map.of("valid", "180", "very-satisfied", "96", "satisfied", satisfied));
            fields.putAll(Map.of("fairly-satisfied", "9", "dissatisfied", "4", "very-dissatisfied", "0"));
            fields.putAll(Map.of("formula", "TWO_BEST", "was", row().text(Column.ACTUAL)));
            return fields;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_tally_becomes_value_and_evidence_in_one_step(Database database) {
        School school = School.on(database);
        var answer = school.clerk().post(school.page(), school.page(), school.fields("71"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(school.row().text(Column.ACTUAL)).isEqualTo("92.78");
        assertThat(school.row().text(Column.EVIDENCE)).isEqualTo("满意度问卷调查统计表");
        assertThat(school.bureau().office().part(Evidences.class).list(school.form()))
                .singleElement()
                .extracting(Evidence::media)
                .isEqualTo("application/pdf");
        assertThat(school.clerk().get(school.page()).body()).contains("（96＋71）÷180＝92.78%");
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_add_up_changes_nothing_and_keeps_what_was_typed(Database database) {
        School school = School.on(database);
        String before = school.row().text(Column.ACTUAL);
        var answer = school.clerk().post(school.page(), school.page(), school.fields("70"));
        assertThat(answer.body()).contains("各选项合计 179 份，与有效 180 份不符", "value=\"学生家长\"");
        assertThat(school.row().text(Column.ACTUAL)).isEqualTo(before);
        assertThat(school.bureau().office().part(Evidences.class).list(school.form()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void counted_again_the_new_sheet_takes_the_place_of_the_old(Database database) {
        School school = School.on(database);
        school.clerk().post(school.page(), school.page(), school.fields("71"));
        Map<String, String> again = school.fields("69");
        again.put("fairly-satisfied", "11");
        school.clerk().post(school.page(), school.page(), again);
        assertThat(school.row().text(Column.ACTUAL)).isEqualTo("91.67");
        assertThat(school.bureau().office().part(Evidences.class).list(school.form()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void questionnaire_and_tally_sheet_are_printed(Database database) {
        School school = School.on(database);
        for (String paper : new String[] {"/questionnaire", "/tally"}) {
            assertThat(school.clerk().get(school.page() + paper + ".pdf").body())
                    .startsWith("%PDF-");
            assertThat(school.clerk().get(school.page() + paper + ".docx").body())
                    .startsWith("PK");
            assertThat(school.clerk()
                            .get("/api/v1" + school.page() + paper + ".docx")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
