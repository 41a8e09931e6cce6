package hengji.documents.recognise.words;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.AmountUnit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    @Test
    void thousands_are_separated_and_units_may_follow() {
        assertThat(Amounts.find("23,253.24")).contains(amount("23253.24", Optional.empty()));
        assertThat(Amounts.find("300万元")).contains(amount("300", Optional.of(AmountUnit.TEN_THOUSAND)));
        assertThat(Amounts.find("5.2 亿元")).contains(amount("5.2", Optional.of(AmountUnit.HUNDRED_MILLION)));
        assertThat(Amounts.find("￥100元")).contains(amount("100", Optional.of(AmountUnit.YUAN)));
        assertThat(Amounts.find("250000.00")).contains(amount("250000.00", Optional.empty()));
    }

    private static Amounts.Amount amount(String number, Optional<AmountUnit> unit) {
        return new Amounts.Amount(new BigDecimal(number), unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IO", "M.8万元", "约300", "12,34", "1.2.3", "12人"})
    void what_is_no_amount_is_not_read(String text) {
        assertThat(Amounts.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "——", "/", "*", "无", "-", "－"})
    void some_cells_say_that_they_are_empty(String text) {
        assertThat(Amounts.saysNothing(text)).isTrue();
    }

    @Test
    void zero_says_something() {
        assertThat(Amounts.saysNothing("0")).isFalse();
    }

    @Test
    void points_and_percents() {
        assertThat(Amounts.findPoints("10分")).contains(new BigDecimal("10"));
        assertThat(Amounts.findPoints("8.62")).contains(new BigDecimal("8.62"));
        assertThat(Amounts.findPoints("IO")).isEmpty();
        assertThat(Amounts.findPercent("92.46%")).contains(new BigDecimal("92.46"));
        assertThat(Amounts.findPercent("1")).contains(new BigDecimal("1"));
    }
}
