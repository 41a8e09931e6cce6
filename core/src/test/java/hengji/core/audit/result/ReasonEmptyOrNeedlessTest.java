package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import org.junit.jupiter.api.Test;

class ReasonEmptyOrNeedlessTest {
    private final Trial trial = Trial.of(new ReasonEmptyOrNeedless());

    private static Rows scored(String score) {
        return row("培训").atLeast("10", "次").reached("8").weighing("2").selfScored(score);
    }

    @Test
    void none_is_no_reason_where_points_were_lost() {
        assertThat(Trial.only(trial.on(scored("1.6").because("无。")))).isEqualTo("第 1 行“培训”：有扣分，原因只写“无。”。请写明具体原因。");
    }

    @Test
    void none_is_no_reason_where_the_target_was_passed_by_far() {
        Rows row = row("培训")
                .atLeast("10", "次")
                .reached("20")
                .weighing("2")
                .selfScored("2")
                .because("暂无");

        assertThat(Trial.only(trial.on(row))).contains("大幅超额");
    }

    @Test
    void a_reason_beside_full_marks_does_not_fit() {
        assertThat(Trial.only(trial.on(scored("2").because("经费不足")))).contains("得分为满分，却写有偏差原因“经费不足”");
    }

    @Test
    void none_beside_full_marks_is_right() {
        assertThat(trial.on(scored("2").because("无"))).isEmpty();
    }

    @Test
    void a_real_reason_beside_lost_points_is_right() {
        assertThat(trial.on(scored("1.6").because("无场地，下半年停办"))).isEmpty();
    }

    @Test
    void a_reason_for_passing_the_target_by_far_is_right_beside_full_marks() {
        Rows row = row("培训")
                .atLeast("10", "次")
                .reached("20")
                .weighing("2")
                .selfScored("2")
                .because("省上追加班次");

        assertThat(trial.on(row)).isEmpty();
    }
}
