package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether every sheet that an old workbook announces begins where it says and holds all cells; otherwise a remark tells
 * that something is lost.
 */
final class SheetLedger implements BiffStream.Visitor {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int ANNOUNCED = 0x0085;
    private static final int HEAD = 4;
    /** Workbook, macro module, worksheet, chart, macro sheet, workspace. */
    private static final Set<Integer> TYPES = Set.of(0x0005, 0x0006, 0x0010, 0x0020, 0x0040, 0x0100);

    private final BiffStream stream;
    private final Set<Integer> announced = new TreeSet<>();
    private final Set<Integer> begun = new HashSet<>();
    private boolean stray;
    private int depth;

    private SheetLedger(BiffStream stream) {
        this.stream = stream;
    }

    static List<Remark> remarks(BiffStream stream) {
        SheetLedger ledger = new SheetLedger(stream);
        stream.walk(ledger);
        boolean whole = !ledger.stray && ledger.depth == 0 && ledger.begun.containsAll(ledger.announced);
        return whole ? List.of() : List.of(lost());
    }

    @Override
    public void take(int kind, int at, int length) {
        if (kind == BEGIN) {
            begun.add(at - HEAD);
            depth++;
            stray |= length >= HEAD && !TYPES.contains(stream.u16(at + 2));
        } else if (kind == END) {
            depth = Math.max(0, depth - 1);
        } else if (kind == ANNOUNCED && length >= HEAD) {
            announced.add(stream.i32(at));
        } else {
            stray |= depth == 0 && CellRecord.is(kind);
        }
    }

    private static Remark lost() {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "有工作表不在工作簿登记的位置或没有写完，可能有内容缺失，请对照原件。",
                        "A sheet is not where the workbook says, or is cut off: something may be missing;"
                                + " compare with the original."));
    }
}
