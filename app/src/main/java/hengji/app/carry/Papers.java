package hengji.app.carry;

import java.util.List;
import java.util.regex.MatchResult;

/** Document numbers and titles: another year has other ones, and nobody can guess which. */
final class Papers {
    private static final String YEAR = "(" + Numeral.YEAR + ")";
    private static final List<String> CONNECTIVES =
            List.of("按照", "根据", "依据", "落实", "贯彻", "执行", "转发", "按", "据", "和", "及", "与", "以", "年", "月", "日");

    private final Shift shift;

    Papers(Shift shift) {
        this.shift = shift;
    }

    List<Detector> detectors() {
        return List.of(
                Detector.of(
                        "\\p{IsHan}{0,10}[〔\\[［（(]\\s*" + YEAR + "\\s*[〕\\]］）)]\\s*第?\\s*\\d+\\s*号",
                        (found, _) -> document(found)),
                Detector.of("\\p{IsHan}{0,10}" + YEAR + "\\s*年?\\s*第\\s*\\d+\\s*号", (found, _) -> document(found)),
                Detector.of("《[^《》]*?" + YEAR + "[^《》]*》", (found, _) -> book(found)));
    }

    private Piece document(MatchResult found) {
        return isOfLastYear(found) ? Piece.leave(found, connectives(found), Cause.DOCUMENT) : Piece.settled(found);
    }

    private Piece book(MatchResult found) {
        return isOfLastYear(found) ? Piece.leave(found, Cause.BOOK) : Piece.settled(found);
    }

    private boolean isOfLastYear(MatchResult found) {
        return Numeral.read(found.group(1)) == shift.from();
    }

    /** How many characters before the number itself were taken along. */
    private static int connectives(MatchResult found) {
        String prefix = found.group().substring(0, found.start(1) - found.start());
        return CONNECTIVES.stream()
                .mapToInt(word -> prefix.lastIndexOf(word) < 0 ? 0 : prefix.lastIndexOf(word) + word.length())
                .max()
                .orElse(0);
    }
}
