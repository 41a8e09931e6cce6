package hengji.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Citation;
import hengji.core.policy.ResultRule;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RedLightsTest {
    private static final ResultRule THREE_REDS = new ResultRule(
            "连续预警",
            List.of(),
            Optional.empty(),
            OptionalInt.of(3),
            OptionalInt.empty(),
            false,
            Verdict.CUT,
            Optional.of(BigDecimal.TEN));

    private static Condition condition(OptionalInt reds) {
        Facts facts =
                new Facts("P", "项目", Optional.empty(), Optional.empty(), Optional.empty(), reds, false, List.of());
        return new Conditions(facts).of(THREE_REDS).getFirst();
    }

    @Test
    void red_lights_are_counted_and_their_absence_is_not_none() {
        assertThat(condition(OptionalInt.of(2)).truth()).isEqualTo(Truth.NO);
        assertThat(condition(OptionalInt.of(3)).truth()).isEqualTo(Truth.YES);
        assertThat(condition(OptionalInt.of(3)).fact()).isEqualTo("3 次");
        assertThat(condition(OptionalInt.empty()).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(condition(OptionalInt.empty()).fact()).isEqualTo("未监控");
    }

    @Test
    void one_no_outweighs_what_is_unknown() {
        assertThat(Truth.all(List.of(Truth.YES, Truth.UNKNOWN, Truth.NO))).isEqualTo(Truth.NO);
        assertThat(Truth.all(List.of(Truth.YES, Truth.UNKNOWN))).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.all(List.of())).isEqualTo(Truth.YES);
    }

    @Test
    void a_system_default_says_that_it_is_one() {
        assertThat(Citation.systemDefault("只作建议").inBrackets().zh()).isEqualTo("（系统默认口径）");
        assertThat(Citation.reference("办法", "财预〔2020〕10号").inBrackets().en()).isEqualTo(" (modelled on 财预〔2020〕10号)");
    }
}
