package hengji.documents.flat;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What could not be put back with certainty, with its words. */
final class Leftovers {
    private final List<Remark> remarks = new ArrayList<>();

    /** A row that was left out. */
    void row(List<Piece> pieces, String zh, String en) {
        String text = pieces.stream()
                .filter(piece -> !piece.isBlank())
                .map(Piece::text)
                .collect(Collectors.joining(" "));
        if (!text.isEmpty()) {
            remarks.add(new Remark(
                    pieces.getFirst().place(),
                    Wording.of("“" + text + "”" + zh + "，未列入，请对照原表补录。", "\"" + text + "\" was left out: " + en + ".")));
        }
    }

    void uncertain(List<Piece> pieces) {
        row(pieces, "各数属于哪一栏无法确定", "the columns of its figures are not certain");
    }

    void unfit(List<Piece> pieces) {
        row(pieces, "与表头的栏目对不上", "it does not fit the columns of the header");
    }

    List<Remark> remarks() {
        return remarks;
    }
}
