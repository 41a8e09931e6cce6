package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossWithoutReasonTest {
    private final Trial trial = Trial.of(new LossWithoutReason());

    private static Rows scored(String score) {
        return row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("2").selfScored(score);
    }

    private static Rows silent(Rows row) {
        row.draft().reason(new Field.Blank<>(new Source(Place.WHOLE, "")));
        return row;
    }

    @Test
    void lost_points_without_a_reason_are_an_error() {
        assertThat(Trial.only(trial.on(silent(scored("1.87")))))
                .isEqualTo("第 1 行“本科上线人数”：得分 1.87，低于权重 2，没有写明原因。请写明未完成的原因和改进措施。");
    }

    @Test
    void without_a_self_score_the_computed_one_counts() {
        Rows row = silent(row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("2"));

        assertThat(Trial.only(
                        Trial.of(new LossWithoutReason()).computed(1, "1.87").on(row)))
                .contains("系统测算 1.87");
    }

    @Test
    void a_form_without_the_column_gets_one_finding_for_all_rows() {
        List<Finding> found = trial.on(scored("1.87"), scored("1"), scored("2"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().rows()).containsExactly(1, 2);
    }

    @Test
    void full_marks_need_no_reason() {
        assertThat(trial.on(silent(scored("2")))).isEmpty();
    }

    @Test
    void a_reason_silences_the_rule_whatever_it_says() {
        assertThat(trial.on(scored("1.87").because("无"))).isEmpty();
    }

    @Test
    void a_row_nobody_scored_has_lost_nothing() {
        assertThat(trial.on(silent(row("本科上线人数").atLeast("4802", "名").reached("4500"))))
                .isEmpty();
    }

    @Test
    void a_row_without_a_weight_has_nothing_to_lose() {
        Rows row = silent(scored("1"));
        row.draft().weight(Field.absent());

        assertThat(trial.on(row)).isEmpty();
    }
}
