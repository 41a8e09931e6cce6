package hengji.documents.flat;

import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that stand together, and the ways in which they can stand in the columns.
 *
 * @param ways at least one; all give rows in the same number where {@link #agreed} is used
 * @param anchor where they stand
 * @param pieces the words they were cut out of
 * @param supposed whether they count only if the sums prove it
 */
record Choice(List<List<Way>> ways, Piece anchor, List<Piece> pieces, boolean supposed) {
    static Choice of(Way way, List<Piece> pieces, boolean supposed) {
        return new Choice(List.of(List.of(way)), pieces.getFirst(), pieces, supposed);
    }

    boolean isOpen() {
        return ways.size() > 1;
    }

    /** What all ways have in common, all else illegible; nothing where they differ in the names. */
    List<Way> agreed(FlatHeader header) {
        List<Way> agreed = new ArrayList<>();
        for (int row = 0; row < ways.getFirst().size(); row++) {
            Way common = ways.getFirst().get(row);
            for (List<Way> other : ways) {
                common = common(
                        common,
                        other.size() > row
                                ? other.get(row)
                                : Way.empty(header.columns().size()));
            }
            if (isIllegible(common.at(header.nameColumn()))) {
                return List.of();
            }
            agreed.add(common);
        }
        boolean sameCount = ways.stream().allMatch(way -> way.size() == agreed.size());
        return sameCount ? agreed : List.of();
    }

    private Way common(Way one, Way other) {
        Way common = one;
        for (int column = 0; column < one.cells().size(); column++) {
            if (!text(one.at(column)).equals(text(other.at(column)))) {
                common = common.with(column, new Piece(Texts.ILLEGIBLE + anchor.text(), anchor.place()));
            }
        }
        return common;
    }

    private static String text(Optional<Piece> piece) {
        return piece.map(Piece::text).orElse("");
    }

    private static boolean isIllegible(Optional<Piece> piece) {
        return piece.filter(cell -> !cell.text().startsWith(Texts.ILLEGIBLE)).isEmpty();
    }
}
