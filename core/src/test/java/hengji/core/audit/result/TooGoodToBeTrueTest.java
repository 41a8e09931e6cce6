package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TooGoodToBeTrueTest {
    private final Trial trial = Trial.of(new TooGoodToBeTrue());

    private static Rows[] rows(int equal, int other, String score) {
        return Stream.concat(
                        Stream.generate(() -> row("指标")
                                        .atLeast("10", "次")
                                        .reached("10")
                                        .selfScored(score))
                                .limit(equal),
                        Stream.generate(() -> row("指标")
                                        .atLeast("10", "次")
                                        .reached("11")
                                        .selfScored(score))
                                .limit(other))
                .toArray(Rows[]::new);
    }

    @Test
    void actuals_copied_from_the_targets_are_told_by_their_number() {
        assertThat(Trial.only(trial.on(rows(9, 1, "0.9")))).isEqualTo("有数值的 10 行中，9 行完成值恰好等于指标值。请按佐证材料核实完成值。");
    }

    @Test
    void full_marks_throughout_are_told() {
        assertThat(Trial.only(trial.on(rows(3, 9, "1")))).startsWith("12 行指标全部得满分");
    }

    @Test
    void just_below_the_share_nothing_is_said() {
        assertThat(trial.on(rows(8, 2, "0.9"))).isEmpty();
    }

    @Test
    void a_handful_of_rows_may_agree_by_chance() {
        assertThat(trial.on(rows(9, 0, "1"))).isEmpty();
    }

    @Test
    void one_lost_point_breaks_the_full_marks() {
        Rows[] rows = rows(3, 9, "1");
        rows[5].selfScored("0.99");

        assertThat(trial.on(rows)).isEmpty();
    }
}
