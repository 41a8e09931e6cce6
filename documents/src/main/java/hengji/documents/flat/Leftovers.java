package hengji.documents.flat;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What could not be put back with certainty, with its words. */
final class Leftovers {
    private final List<Remark> remarks = new ArrayList<>();

    /** The manuscript as it is, with the remark that it is too long to be put back. */
    static Manuscript untried(Manuscript manuscript, int most) {
        List<Remark> remarks = new ArrayList<>(manuscript.remarks());
        remarks.add(new Remark(
                Place.WHOLE,
                Wording.of(
                        "文字超过 " + most + " 行，没有尝试还原成表格；请提交电子表格原件。",
                        "More than " + most + " lines; no attempt was made to put the table back together.")));
        return new Manuscript(manuscript.format(), manuscript.blocks(), remarks);
    }

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

    /** Something else to know. */
    void say(Place place, Wording message) {
        remarks.add(new Remark(place, message));
    }

    void uncertain(List<Piece> pieces) {
        row(pieces, "各数属于哪一栏无法确定", "the columns of its figures are not certain");
    }

    /** Some of its cells are left out, or all. */
    void open(List<Piece> pieces) {
        row(pieces, "连成一片，有几种分法，不能确定的栏目", "it can be cut in several ways; what is not certain");
    }

    void unfit(List<Piece> pieces) {
        row(pieces, "与表头的栏目对不上", "it does not fit the columns of the header");
    }

    List<Remark> remarks() {
        return remarks;
    }
}
