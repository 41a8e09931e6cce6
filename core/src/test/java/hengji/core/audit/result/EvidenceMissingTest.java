package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class EvidenceMissingTest {
    private final Trial trial = Trial.of(new EvidenceMissing());

    private static Rows proven(Rows row, String evidence) {
        row.draft()
                .evidence(
                        evidence.isEmpty()
                                ? new Field.Blank<>(new Source(Place.WHOLE, ""))
                                : Field.known(evidence, new Source(Place.WHOLE, evidence)));
        return row;
    }

    private static Rows satisfaction(String evidence) {
        return proven(
                row("师生满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "%").reached("95"), evidence);
    }

    @Test
    void an_actual_without_evidence_is_told() {
        assertThat(Trial.only(trial.on(proven(row("培训").atLeast("10", "次").reached("12"), ""))))
                .isEqualTo("第 1 行“培训”：填了完成值，没有写佐证材料。请写明材料名称和日期。");
    }

    @Test
    void satisfaction_without_a_survey_is_told() {
        assertThat(Trial.only(trial.on(satisfaction("年度工作总结")))).contains("看不出做过调查");
    }

    @Test
    void evidence_of_another_year_is_told() {
        assertThat(Trial.only(trial.on(proven(row("培训").atLeast("10", "次").reached("12"), "2022年6月培训签到表"))))
                .contains("“2022年6月”不在 2024 年度内");
    }

    @Test
    void a_survey_stands_behind_satisfaction() {
        assertThat(trial.on(satisfaction("2024年11月问卷调查，样本 320 份"))).isEmpty();
    }

    @Test
    void closing_papers_may_be_dated_in_the_next_year() {
        assertThat(trial.on(proven(row("培训").atLeast("10", "次").reached("12"), "2025年1月验收单")))
                .isEmpty();
    }

    @Test
    void an_older_document_number_is_no_date() {
        assertThat(trial.on(proven(row("培训").atLeast("10", "次").reached("12"), "按财教〔2021〕12号组织的签到表")))
                .isEmpty();
    }

    @Test
    void a_row_without_an_actual_needs_no_evidence() {
        assertThat(trial.on(proven(row("培训").atLeast("10", "次").reached(""), ""), satisfaction("问卷")))
                .isEmpty();
    }

    @Test
    void a_form_without_the_column_is_not_asked_for_it() {
        assertThat(trial.on(row("培训").atLeast("10", "次").reached("12"))).isEmpty();
    }
}
