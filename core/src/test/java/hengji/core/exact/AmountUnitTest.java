package hengji.core.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountUnitTest {
    @Test
    void money_converts_exactly_both_ways() {
        BigDecimal amount = new BigDecimal("23253.24");

        assertThat(AmountUnit.TEN_THOUSAND.convert(amount, AmountUnit.YUAN)).isEqualTo(new BigDecimal("232532400"));
        assertThat(AmountUnit.TEN_THOUSAND.convert(amount, AmountUnit.HUNDRED_MILLION))
                .isEqualTo(new BigDecimal("2.325324"));
    }

    @Test
    void a_unit_is_found_by_what_a_form_prints() {
        assertThat(AmountUnit.find("万元")).contains(AmountUnit.TEN_THOUSAND);
        assertThat(AmountUnit.find("美元")).isEmpty();
    }

    @Test
    void a_number_is_shown_plainly_and_without_an_exponent() {
        assertThat(Decimals.text(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Decimals.text(new BigDecimal("93.00"))).isEqualTo("93");
    }
}
