package hengji.app.carry;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds one kind of thing in a text and says what becomes of it.
 *
 * @param pattern what it looks for
 * @param verdict what becomes of a match in its text
 */
record Detector(Pattern pattern, BiFunction<MatchResult, String, Piece> verdict) {
    static Detector of(String pattern, BiFunction<MatchResult, String, Piece> verdict) {
        return new Detector(Pattern.compile(pattern), verdict);
    }

    /** Adds what it finds where nothing was found before. */
    void detect(String text, List<Piece> pieces) {
        pattern.matcher(text).results().forEach(found -> {
            if (pieces.stream().noneMatch(piece -> piece.overlaps(found))) {
                pieces.add(verdict.apply(found, text));
            }
        });
    }
}
