package hengji.app.carry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;

/** Years as they stand alone and in dates. */
final class Years {
    private static final String YEAR = "(" + Numeral.YEAR + ")";
    private static final String DASH = "\\s*(?:[-—–~～－]+|至|到)\\s*";
    private static final int CONTEXT = 6;
    private static final String CLAUSE_ENDS = "，。；：、,;:!！?？\n";

    private final Shift shift;

    Years(Shift shift) {
        this.shift = shift;
    }

    List<Detector> detectors() {
        return List.of(
                Detector.of(YEAR + "(\\s*年?" + DASH + ")" + YEAR + "(?=\\s*学年)", (found, _) -> schoolYear(found)),
                Detector.of(YEAR + "\\s*年?度?" + DASH + YEAR + "\\s*年?", (found, _) -> span(found)),
                Detector.of(YEAR + "(\\s*年\\s*)(\\d{1,2})(\\s*月\\s*)(\\d{1,2})\\s*日", this::date),
                Detector.of("(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})(\\2)(\\d{1,2})(?!\\d)", this::date),
                Detector.of("(?<!\\d)" + YEAR + "[-/](?:0?[1-9]|1[0-2])(?![-/\\d])", this::year),
                Detector.of("(?<![\\d０-９])" + YEAR + "\\s*(?:年度|学年|财年|年|届|级)", this::year),
                Detector.of("(?<![\\d０-９.,，])" + YEAR + "(?![\\d０-９,，]|\\.\\d)", (found, _) -> bare(found)));
    }

    private Piece schoolYear(MatchResult found) {
        int first = Numeral.read(found.group(1));
        int second = Numeral.read(found.group(3));
        if (first != shift.from() && second != shift.from()) {
            return Piece.settled(found);
        }
        return Piece.change(
                found,
                Numeral.write(shift.moved(first), found.group(1))
                        + found.group(2)
                        + Numeral.write(shift.moved(second), found.group(3)));
    }

    private Piece span(MatchResult found) {
        boolean covers = Numeral.read(found.group(1)) <= shift.from() && Numeral.read(found.group(2)) >= shift.from();
        return covers ? Piece.leave(found, Cause.SPAN) : Piece.settled(found);
    }

    private Piece date(MatchResult found, String text) {
        boolean thisYear = Numeral.read(found.group(1)) == shift.from();
        boolean exists = exists(Integer.parseInt(found.group(3)), Integer.parseInt(found.group(5)));
        return thisYear && !exists && !looksBack(found, text)
                ? Piece.leave(found, Cause.NO_SUCH_DAY)
                : year(found, text);
    }

    private boolean exists(int month, int day) {
        try {
            return LocalDate.of(shift.to(), month, day).getYear() == shift.to();
        } catch (DateTimeException _) {
            return false;
        }
    }

    private Piece year(MatchResult found, String text) {
        int year = Numeral.read(found.group(1));
        if (looksBack(found, text)) {
            return Piece.leave(found, Cause.LOOKING_BACK);
        }
        if (year != shift.from()) {
            return year == shift.to() ? Piece.settled(found) : Piece.leave(found, Cause.OTHER_YEAR);
        }
        String rest = found.group().substring(found.end(1) - found.start());
        return Piece.change(found, Numeral.write(shift.to(), found.group(1)) + rest);
    }

    private Piece bare(MatchResult found) {
        return Numeral.read(found.group(1)) == shift.from()
                ? Piece.leave(found, Cause.BARE_NUMBER)
                : Piece.settled(found);
    }

    /** A word of comparison or of the past stands beside it, in the same clause. */
    private boolean looksBack(MatchResult found, String text) {
        String before = clauseEnd(text.substring(Math.max(0, found.start() - CONTEXT), found.start()));
        String behind = clauseStart(text.substring(found.end(), Math.min(text.length(), found.end() + CONTEXT)));
        return shift.lookingBack().stream().anyMatch(word -> before.contains(word) || behind.contains(word));
    }

    private static String clauseEnd(String text) {
        int at = text.length();
        while (at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return text.substring(at);
    }

    private static String clauseStart(String text) {
        int at = 0;
        while (at < text.length() && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(0, at);
    }
}
