package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What an old workbook says of its shared texts beside the texts themselves: how many there are, how often cells refer
 * to them, and where they end. Where that does not agree, cells show other texts than they did, and a remark says so.
 */
final class TextLedger implements BiffStream.Visitor {
    private static final int TEXTS = 0x00FC;
    private static final int CONTINUED = 0x003C;
    private static final int BLOCK_END = 0x00D7;

    private final BiffStream stream;
    private final List<TextWalk.Piece> pieces = new ArrayList<>();
    private final BitSet referred = new BitSet();
    private int before;
    private int references;
    private boolean blocks;

    private TextLedger(BiffStream stream) {
        this.stream = stream;
    }

    static List<Remark> remarks(BiffStream stream) {
        TextLedger ledger = new TextLedger(stream);
        stream.walk(ledger);
        return ledger.remarks();
    }

    @Override
    public void take(int kind, int at, int length) {
        boolean goesOn = kind == CONTINUED && before == TEXTS;
        if (kind == TEXTS || goesOn) {
            pieces.add(new TextWalk.Piece(at, at + length));
        }
        if (kind == CellRecord.TEXT && length >= 10) {
            references++;
            refer(stream.i32(at + 6));
        }
        blocks |= kind == BLOCK_END;
        before = goesOn ? TEXTS : kind;
    }

    /** No text can have a number above the count of bytes. */
    private void refer(int text) {
        if (text >= 0 && text < stream.length()) {
            referred.set(text);
        }
    }

    private List<Remark> remarks() {
        if (pieces.isEmpty() || pieces.getFirst().to() - pieces.getFirst().from() < 8) {
            return references == 0 ? List.of() : List.of(broken());
        }
        int total = stream.i32(pieces.getFirst().from());
        int texts = stream.i32(pieces.getFirst().from() + 4);
        if (!new TextWalk(stream, pieces).holds(texts)) {
            return List.of(broken());
        }
        int unused = texts - referred.get(0, texts).cardinality();
        if (total == references && unused > 0) {
            return List.of(swapped(unused));
        }
        return total > references && !blocks ? List.of(missing(total)) : List.of();
    }

    private static Remark broken() {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "工作簿的文字表受损，各单元格的文字可能缺失或错位，请对照原件。",
                        "The workbook's table of texts is damaged: texts may be missing or stand in other cells;"
                                + " compare with the original."));
    }

    /** The programs that count texts no cell shows any more are those that end blocks of rows, which {@link RowLedger} checks. */
    private Remark missing(int total) {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "工作簿登记有 " + total + " 个单元格写有文字，只找到 " + references + " 个，可能有内容缺失，请对照原件。",
                        "The workbook counts " + total + " cells with text, " + references
                                + " were found; compare with the original."));
    }

    /** Programs that leave old texts behind count them too; here the count agrees and yet a text is nowhere shown. */
    private static Remark swapped(int unused) {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "工作簿中有 " + unused + " 条文字没有出现在任何单元格，可能有单元格的文字被换成了别的，请对照原件。",
                        "The workbook holds " + unused + " texts that no cell shows: a cell may show another's text;"
                                + " compare with the original."));
    }
}
