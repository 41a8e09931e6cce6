package hengji.core.recheck;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An internal ranking (内部排名) of one kind of score. It is made of self scores or of review scores; the types have nothing
 * in common, so no list can hold both. Best first; equal scores share a place.
 *
 * @param <S> the kind of score
 */
public final class Ranking<S extends Record> {
    private final List<Place<S>> places;

    private Ranking(List<Place<S>> places) {
        this.places = List.copyOf(places);
    }

    /**
     * One line.
     *
     * @param place 1 for the best
     * @param code who
     * @param score its score
     */
    public record Place<S>(int place, String code, S score) {}

    /** Ranks who gave themselves what. */
    public static Ranking<SelfScore> ofSelfScores(Map<String, SelfScore> scores) {
        return of(scores, SelfScore::points);
    }

    /** Ranks who was given what by a re-check. */
    public static Ranking<ReviewScore> ofReviewScores(Map<String, ReviewScore> scores) {
        return of(scores, ReviewScore::points);
    }

    public List<Place<S>> places() {
        return places;
    }

    private static <S extends Record> Ranking<S> of(Map<String, S> scores, Function<S, BigDecimal> points) {
        return new Ranking<>(scores.entrySet().stream()
                .map(entry ->
                        new Place<>(1 + above(scores, points, entry.getValue()), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Place<S> place) -> place.place())
                        .thenComparing(Place::code))
                .toList());
    }

    private static <S> int above(Map<String, S> scores, Function<S, BigDecimal> points, S score) {
        return (int) scores.values().stream()
                .filter(other -> points.apply(other).compareTo(points.apply(score)) > 0)
                .count();
    }
}
