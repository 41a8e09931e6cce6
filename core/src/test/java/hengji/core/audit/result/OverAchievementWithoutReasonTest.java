package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverAchievementWithoutReasonTest {
    private final Trial trial = Trial.of(new OverAchievementWithoutReason());

    @Test
    void a_target_passed_by_far_needs_a_reason() {
        List<Finding> found = trial.on(row("满意率").atLeast("95", "%").reached("130"));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("第 1 行“满意率”：完成率 136.84%，超过 130%，没有写明原因。请说明超额原因；目标定低的，下年调整。");
    }

    @Test
    void saying_nothing_is_no_reason() {
        assertThat(trial.on(row("满意率").atLeast("95", "%").reached("130").because("暂无")))
                .hasSize(1);
    }

    @Test
    void exactly_at_the_trigger_is_not_above_it() {
        assertThat(trial.on(row("培训").atLeast("100", "人").reached("130"))).isEmpty();
        assertThat(trial.on(row("培训").atLeast("100", "人").reached("131"))).hasSize(1);
    }

    @Test
    void a_reason_silences_the_rule() {
        assertThat(trial.on(row("培训").atLeast("100", "人").reached("200").because("省上追加名额")))
                .isEmpty();
    }

    @Test
    void staying_far_below_a_ceiling_is_no_over_achievement() {
        assertThat(trial.on(row("工期").atMost("100", "天").reached("10"))).isEmpty();
    }

    @Test
    void a_target_of_zero_has_no_attainment() {
        assertThat(trial.on(row("事故").exactly("0", "起").reached("3"))).isEmpty();
    }

    @Test
    void a_figure_in_another_unit_is_no_attainment() {
        assertThat(trial.on(row("受益").atLeast("1.2", "万人").reached("12000人", "12000")))
                .isEmpty();
    }
}
