package hengji.core.audit.collection;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.fixtures.Rows;
import hengji.core.form.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetAgainstHistoryTest {
    private static final Rule RULE = new TargetAgainstHistory();

    private static Form year(int year, Rows... rows) {
        return selfEvaluation().year(year).rows(rows).done();
    }

    private static Surroundings after(Form... history) {
        return new Surroundings(
                List.of(history), CopyIndex.NONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    @Test
    void a_target_below_what_was_reached_is_told() {
        Form last = year(2023, row("本科上线人数").atLeast("4500", "名").reached("4900"));
        Form now =
                targetForm().year(2024).rows(row("本科上线人数").atLeast("4802", "名")).done();

        assertThat(messages(findings(RULE, now, after(last))))
                .containsExactly("第 1 行“本科上线人数”：今年目标 4802，低于上年实际完成 4900。请提高目标，或写明客观原因。");
    }

    @Test
    void a_ceiling_above_what_was_reached_is_looser() {
        Form last = year(2023, row("火灾受害率").atMost("1", "‰").reached("0.5"));
        Form now = targetForm().year(2024).rows(row("火灾受害率").atMost("0.9", "‰")).done();

        assertThat(messages(findings(RULE, now, after(last))))
                .singleElement()
                .asString()
                .contains("宽于上年实际完成 0.5");
    }

    @Test
    void a_target_above_what_was_reached_is_in_order() {
        Form last = year(2023, row("本科上线人数").atLeast("4500", "名").reached("4700"));
        Form now =
                targetForm().year(2024).rows(row("本科上线人数").atLeast("4802", "名")).done();

        assertThat(findings(RULE, now, after(last))).isEmpty();
    }

    @Test
    void another_unit_cannot_be_compared() {
        Form last = year(2023, row("营养改善学生").atLeast("30000", "人").reached("34000"));
        Form now = targetForm()
                .year(2024)
                .rows(row("营养改善学生").atLeast("3.42", "万人"))
                .done();

        assertThat(findings(RULE, now, after(last))).isEmpty();
    }

    @Test
    void the_same_target_for_three_years_is_told() {
        Rows same = row("培训次数").atLeast("3", "次");
        Form now = targetForm().year(2024).rows(same).done();

        assertThat(messages(findings(RULE, now, after(year(2023, same), year(2022, same)))))
                .containsExactly("第 1 行“培训次数”：目标值 3 已连续 3 年没有变化。请按工作进展调整，或写明理由。");
        assertThat(findings(RULE, now, after(year(2023, same)))).isEmpty();
    }

    @Test
    void all_of_it_cannot_grow() {
        Rows all = row("覆盖率").exactly("100", "%");
        Form now = targetForm().year(2024).rows(all).done();

        assertThat(findings(RULE, now, after(year(2023, all), year(2022, all)))).isEmpty();
    }

    @Test
    void without_history_there_is_nothing_to_say() {
        assertThat(findings(RULE, targetForm().rows(row("本科上线人数").atLeast("1", "名"))))
                .isEmpty();
    }
}
