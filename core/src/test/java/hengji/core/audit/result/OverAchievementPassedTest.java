package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverAchievementPassedTest {
    private final Trial trial = Trial.of(new OverAchievementPassed());

    @Test
    void the_percentage_is_told_as_a_hint_whatever_the_reason() {
        List<Finding> found =
                trial.on(row("满意率").atLeast("95", "%").reached("130").because("省上追加"));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.HINT);
        assertThat(Trial.only(found)).isEqualTo("第 1 行“满意率”：完成率 136.84%，超过 130%。请核对指标值是否定低。");
    }

    @Test
    void a_target_of_exactly_so_many_can_be_passed_too() {
        assertThat(trial.on(row("学校").exactly("93", "所").reached("130"))).hasSize(1);
    }

    @Test
    void hundred_and_twenty_nine_percent_are_under_the_trigger() {
        assertThat(trial.on(row("学校").exactly("93", "所").reached("120"))).isEmpty();
    }

    @Test
    void a_ceiling_is_not_passed_by_staying_below() {
        assertThat(trial.on(row("经费").atMost("100", "万元").reached("1"))).isEmpty();
    }

    @Test
    void a_month_is_a_date_and_no_attainment() {
        assertThat(trial.on(row("时限").exactly("3", "月").reached("12"))).isEmpty();
    }
}
