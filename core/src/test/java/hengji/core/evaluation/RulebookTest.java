package hengji.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulebookTest {
    @Test
    void every_number_from_one_to_sixty_nine_is_there_once_and_in_order() {
        List<Integer> all = IntStream.rangeClosed(1, 69).boxed().toList();

        assertThat(numbers()).isEqualTo(all);
    }

    @Test
    void every_card_says_in_both_languages_what_it_asks_why_and_what_to_do() {
        assertThat(Rulebook.all())
                .extracting(Rule::card)
                .allSatisfy(card -> assertThat(List.of(card.title(), card.question(), card.why(), card.mend()))
                        .allSatisfy(wording -> {
                            assertThat(wording.zh()).isNotBlank().containsPattern("\\p{IsHan}");
                            assertThat(wording.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
                        }));
    }

    private static List<Integer> numbers() {
        return Rulebook.all().stream().map(rule -> rule.card().number()).toList();
    }
}
