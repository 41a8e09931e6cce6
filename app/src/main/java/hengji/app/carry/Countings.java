package hengji.app.carry;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;

/** Numbers that move on with the years in ways only a person knows. */
final class Countings {
    private static final String TEENS = "一二三四五六七八九";
    private static final int CENTURY = 100;

    private final Shift shift;

    Countings(Shift shift) {
        this.shift = shift;
    }

    List<Detector> detectors() {
        return List.of(
                Detector.of("(?<![\\d０-９.])(\\d{2})(?:年度|届|级)", (found, _) -> shortYear(found)),
                Detector.of("第[一二三四五六七八九十百\\d]+届", (found, _) -> Piece.leave(found, Cause.ORDINAL)),
                Detector.of("(?<!二)[“\"]?十([一二三四五六七八九])五(?![个名人年万家所岁])[”\"]?", (found, _) -> plan(found)),
                Detector.of(
                        "(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?![\\d])", (found, _) -> figure(found)));
    }

    private Piece shortYear(MatchResult found) {
        return Integer.parseInt(found.group(1)) == shift.from() % CENTURY
                ? Piece.leave(found, Cause.SHORT_YEAR)
                : Piece.settled(found);
    }

    /** 十一五 ended in 2010, and every five years another. */
    private Piece plan(MatchResult found) {
        int end = 2010 + 5 * TEENS.indexOf(found.group(1));
        return shift.from() <= end && end < shift.to() ? Piece.leave(found, Cause.PLAN) : Piece.settled(found);
    }

    private Piece figure(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group().replace(",", "")).stripTrailingZeros();
        return shift.figures().contains(number) ? Piece.leave(found, Cause.FIGURE) : Piece.settled(found);
    }
}
