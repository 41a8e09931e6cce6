package hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, 10, true",
        "AT_LEAST, 10, 9.99, false",
        "AT_LEAST, 10, 11, true",
        "MORE_THAN, 10, 10, true",
        "MORE_THAN, 10, 9, false",
        "AT_MOST, 10, 10.0, true",
        "AT_MOST, 10, 10.01, false",
        "AT_MOST, 10, 9, true",
        "LESS_THAN, 10, 10, true",
        "LESS_THAN, 10, 11, false",
        "EQUAL, 10, 10.00, true",
        "EQUAL, 10, 12, true",
        "EQUAL, 10, 9, false",
        "EQUAL, 0, 0.0, true",
        "EQUAL, 0, 1, false",
        "EQUAL, -2, -1, false",
        "EQUAL, -2, -2, true",
        "QUALITATIVE, 1, 1, false"
    })
    void a_target_is_met_by_its_sign(Sign sign, BigDecimal target, BigDecimal actual, boolean met) {
        assertThat(sign.isMet(target, actual)).isEqualTo(met);
    }
}
