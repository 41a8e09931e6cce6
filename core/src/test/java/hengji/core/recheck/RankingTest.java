package hengji.core.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static ReviewScore reviewed(String points) {
        return new ReviewScore(new BigDecimal(points));
    }

    @Test
    void the_best_stands_first_and_equals_share_a_place() {
        Ranking<ReviewScore> ranking = Ranking.ofReviewScores(
                Map.of("C", reviewed("80"), "A", reviewed("92.5"), "D", reviewed("70"), "B", reviewed("80.00")));

        assertThat(ranking.places())
                .extracting(place -> place.place() + place.code())
                .containsExactly("1A", "2B", "2C", "4D");
    }

    @Test
    void self_scores_have_a_ranking_of_their_own() {
        Ranking<SelfScore> ranking = Ranking.ofSelfScores(Map.of("A", new SelfScore(BigDecimal.TEN)));

        assertThat(ranking.places().getFirst().score()).isEqualTo(new SelfScore(BigDecimal.TEN));
    }

    @Test
    void the_two_kinds_of_score_have_nothing_in_common_by_which_a_list_could_be_sorted() {
        for (Class<?> kind : new Class<?>[] {SelfScore.class, ReviewScore.class}) {
            assertThat(kind.getSuperclass()).isEqualTo(Record.class);
            assertThat(kind.getInterfaces()).isEmpty();
        }
    }

    @Test
    void no_ranking_is_made_of_anything_but_one_kind() {
        assertThat(Arrays.stream(Ranking.class.getMethods())
                        .filter(method -> method.getReturnType() == Ranking.class)
                        .map(Method::getName))
                .containsExactlyInAnyOrder("ofSelfScores", "ofReviewScores");
        assertThat(Ranking.class.getConstructors()).isEmpty();
    }

    @Test
    void one_score_may_be_held_against_the_other() {
        assertThat(reviewed("86.5").minus(new SelfScore(new BigDecimal("95")))).isEqualByComparingTo("-8.5");
    }
}
