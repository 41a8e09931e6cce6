package hengji.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ValidityTest {
    @Test
    void both_ends_belong_to_it() {
        Validity validity = new Validity(2020, OptionalInt.of(2022));

        assertThat(validity.covers(2020)).isTrue();
        assertThat(validity.covers(2022)).isTrue();
        assertThat(validity.covers(2019)).isFalse();
        assertThat(validity.covers(2023)).isFalse();
    }

    @Test
    void without_an_end_it_goes_on() {
        assertThat(new Validity(2020, OptionalInt.empty()).covers(2100)).isTrue();
    }

    @Test
    void one_year_is_enough_and_less_is_a_mistake() {
        assertThat(new Validity(2020, OptionalInt.of(2020)).covers(2020)).isTrue();
        assertThatThrownBy(() -> new Validity(2021, OptionalInt.of(2020))).hasMessageContaining("2021");
    }
}
