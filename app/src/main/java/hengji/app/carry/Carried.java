package hengji.app.carry;

import java.util.List;

/**
 * A text of last year, written for this year.
 *
 * @param text as it now reads
 * @param replaced what was changed, in the order of the text
 * @param left what was not changed and wants a look, in the order of the text
 */
public record Carried(String text, List<Replaced> replaced, List<Left> left) {
    /** A piece that was changed. */
    public record Replaced(String before, String after) {}

    /** A piece that was left as it stands, and why. */
    public record Left(String what, Cause cause) {}

    public Carried {
        replaced = List.copyOf(replaced);
        left = List.copyOf(left);
    }

    static Carried of(String text, List<Piece> pieces) {
        StringBuilder made = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            made.append(text, at, piece.start()).append(piece.after());
            at = piece.end();
        }
        made.append(text, at, text.length());
        return new Carried(
                made.toString(),
                pieces.stream()
                        .filter(Piece::isChange)
                        .map(piece -> new Replaced(piece.before(), piece.after()))
                        .toList(),
                pieces.stream().flatMap(piece -> piece.left().stream()).toList());
    }
}
