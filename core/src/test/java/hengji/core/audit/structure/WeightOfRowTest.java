package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class WeightOfRowTest {
    private static final Rule RULE = new WeightOfRow();

    private static FormFixture with(Rows odd) {
        return targetForm().rows(row("学位数").atLeast("10", "个").weighing("2"), odd.atLeast("5", "次"));
    }

    @Test
    void a_weight_of_zero_does_not_count() {
        assertThat(messages(findings(RULE, with(row("培训次数").weighing("0")))))
                .containsExactly("第 2 行“培训次数”：权重为 0，应大于 0。请改正后重新核对权重合计。");
    }

    @Test
    void a_weight_below_zero_is_wrong() {
        assertThat(findings(RULE, with(row("培训次数").weighing("-1")))).hasSize(1);
    }

    @Test
    void three_decimals_are_one_too_many() {
        assertThat(messages(findings(RULE, with(row("培训次数").weighing("1.125")))))
                .singleElement()
                .asString()
                .contains("权重 1.125 超过两位小数");
    }

    @Test
    void two_decimals_are_in_order() {
        assertThat(findings(RULE, with(row("培训次数").weighing("1.25")))).isEmpty();
    }

    @Test
    void zeros_at_the_end_are_no_decimals() {
        assertThat(findings(RULE, with(row("培训次数").weighing("1.500")))).isEmpty();
    }

    @Test
    void a_row_cancelled_in_the_year_may_weigh_nothing() {
        assertThat(findings(RULE, with(row("培训次数").weighing("0").adjusted("年中取消，权重调至学位数"))))
                .isEmpty();
    }

    @Test
    void a_blank_weight_beside_others_is_forgotten() {
        Rows blank = row("培训次数");
        blank.draft().weight(new Field.Blank<>(new Source(Place.WHOLE, "")));

        assertThat(messages(findings(RULE, with(blank))))
                .singleElement()
                .asString()
                .contains("没有填权重");
    }

    @Test
    void a_left_over_row_without_a_name_is_no_row() {
        Rows slash = row("/");
        slash.draft().weight(new Field.Blank<>(new Source(Place.WHOLE, "/")));

        assertThat(findings(RULE, with(slash))).isEmpty();
    }
}
