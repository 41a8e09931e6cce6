package hengji.app.carry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes one text of last year for this year. The first who finds something in a place decides on it. */
public final class TextCarrying {
    private final List<Detector> detectors;

    public TextCarrying(Shift shift) {
        this(Stream.of(
                        wishes(shift),
                        new Papers(shift).detectors(),
                        new Years(shift).detectors(),
                        new Countings(shift).detectors(),
                        names(shift))
                .flatMap(List::stream)
                .toList());
    }

    private TextCarrying(List<Detector> detectors) {
        this.detectors = detectors;
    }

    /** Changes nothing but what a person asked for. */
    static TextCarrying onlyWishes(Shift shift) {
        return new TextCarrying(wishes(shift));
    }

    public Carried carry(String text) {
        List<Piece> pieces = new ArrayList<>();
        detectors.forEach(detector -> detector.detect(text, pieces));
        pieces.sort(Comparator.comparingInt(Piece::start));
        return Carried.of(text, pieces);
    }

    /** What a person asked for comes first, the longest before what it contains. */
    private static List<Detector> wishes(Shift shift) {
        return shift.replacements().entrySet().stream()
                .filter(wish -> !wish.getKey().isBlank() && !wish.getValue().isBlank())
                .sorted(Comparator.comparingInt((Map.Entry<String, String> wish) ->
                                wish.getKey().length())
                        .reversed())
                .map(wish -> Detector.of(whole(wish.getKey()), (found, _) -> Piece.change(found, wish.getValue())))
                .toList();
    }

    /** A number is not found inside a longer one. */
    private static String whole(String wish) {
        String before = Character.isDigit(wish.charAt(0)) ? "(?<![\\d.])" : "";
        String behind = Character.isDigit(wish.charAt(wish.length() - 1)) ? "(?!\\d|\\.\\d)" : "";
        return before + Pattern.quote(wish) + behind;
    }

    private static List<Detector> names(Shift shift) {
        return shift.formerNames().stream()
                .filter(name -> !name.isBlank())
                .map(name -> Detector.of(Pattern.quote(name), (found, _) -> Piece.leave(found, Cause.FORMER_NAME)))
                .toList();
    }
}
