package hengji.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotpTest {
    /** "12345678901234567890" in base 32, the secret of the RFC's examples. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_those_of_rfc_6238_appendix_b(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_half_a_minute_off_but_not_more() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        String before = Totp.code(SECRET, now.minusSeconds(30));

        assertThat(Totp.step(SECRET, before, now)).isPresent();
        assertThat(Totp.step(SECRET, before, now.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_code_may_be_typed_with_a_gap() {
        Instant now = Instant.ofEpochSecond(1_000_000_000);
        String code = Totp.code(SECRET, now);

        assertThat(Totp.step(SECRET, code.substring(0, 3) + " " + code.substring(3), now))
                .isPresent();
    }

    @Test
    void secrets_are_new_each_time() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    }
}
