package hengji.documents.flat;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line cut into pieces.
 *
 * @param pieces from left to right
 * @param ruled whether strokes mark the cells, so that an empty one is known to be empty
 * @param place where
 */
record FlatRow(List<Piece> pieces, boolean ruled, Place place) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    FlatRow {
        pieces = List.copyOf(pieces);
    }

    static FlatRow of(String line, Place place) {
        return line.indexOf('|') >= 0 ? ruled(line, place) : spaced(line, place);
    }

    private static FlatRow ruled(String line, Place place) {
        List<Piece> pieces = new ArrayList<>();
        String inner = line.strip();
        boolean opened = inner.startsWith("|") && !inner.replace("|", "").isBlank();
        for (String cell : (opened ? inner.substring(1) : inner).split("\\|", -1)) {
            pieces.add(new Piece(cell.strip(), place));
        }
        if (inner.endsWith("|")) {
            pieces.removeLast();
        }
        return new FlatRow(pieces, true, place);
    }

    private static FlatRow spaced(String line, Place place) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : BLANKS.split(line.strip(), -1)) {
            if (!word.isEmpty()) {
                pieces.add(new Piece(word, place));
            }
        }
        return new FlatRow(pieces, false, place);
    }

    List<Piece> filled() {
        return pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** The first pieces that say something. */
    List<Piece> first(int most) {
        return pieces.stream().filter(piece -> !piece.isBlank()).limit(most).toList();
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(Piece::isBlank);
    }

    /** What the row says, its pieces apart by one blank. */
    String text() {
        return filled().stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
