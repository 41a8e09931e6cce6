package hengji.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TallyTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 2);

    private static Tally tally(int issued, int returned, int valid, Formula formula) {
        return new Tally(
                "学生家长",
                DAY,
                DAY.plusDays(4),
                issued,
                returned,
                valid,
                Map.of(
                        Opinion.VERY_SATISFIED, 96,
                        Opinion.SATISFIED, 71,
                        Opinion.FAIRLY_SATISFIED, 9,
                        Opinion.DISSATISFIED, 4),
                formula);
    }

    @Test
    void the_rate_is_the_share_of_satisfied_answers() {
        assertThat(tally(200, 186, 180, Formula.TWO_BEST).derivation()).isEqualTo("（96＋71）÷180＝92.78%");
        assertThat(tally(200, 186, 180, Formula.THREE_BEST).derivation()).isEqualTo("（96＋71＋9）÷180＝97.78%");
    }

    @Test
    void an_exact_rate_is_written_as_short_as_it_is() {
        Tally all = new Tally(
                "家长", DAY, DAY, 40, 40, 40, Map.of(Opinion.SATISFIED, 36, Opinion.DISSATISFIED, 4), Formula.TWO_BEST);
        assertThat(all.rate()).isEqualTo("90");
    }

    @Test
    void a_tally_that_does_not_add_up_says_where() {
        assertThat(tally(180, 186, 190, Formula.TWO_BEST).faults())
                .extracting(Wording::zh)
                .containsExactly("收回 186 份，多于发放 180 份。", "有效 190 份，多于收回 186 份。", "各选项合计 180 份，与有效 190 份不符。");
        assertThat(tally(200, 186, 180, Formula.TWO_BEST).faults()).isEmpty();
    }
}
