package hengji.documents.recognise;

import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.OptionalInt;

/** Heads whose labels are a row of headers over their values: 单位编码 | 单位名称 | 项目名称. */
final class HeadTable {
    private static final int FEWEST = 3;

    private HeadTable() {}

    /** Reads the values below the labels; the first row after them, or none where this row is no such header. */
    static OptionalInt read(Sheet sheet, int row, Draft draft) {
        List<Slot> labels = sheet.filled(row);
        if (labels.size() < FEWEST || row + 1 >= sheet.rows() || !areHeaders(sheet, row, labels)) {
            return OptionalInt.empty();
        }
        for (Slot label : labels) {
            Slot value = sheet.at(row + 1, label.column());
            draft.mark(label.use().meaning());
            if (label.meaning().is(Term.EXPECTED)) {
                Goals.enter(draft, value, Slot.NONE);
            } else {
                label.meaning()
                        .in(Term.Part.HEAD)
                        .ifPresent(term -> HeadEntry.enter(draft, term, label.text(), value.words()));
            }
        }
        return OptionalInt.of(row + 2);
    }

    private static boolean isEmptyBetween(Sheet sheet, int row, Slot left, Slot right) {
        for (int column = left.endColumn(); column < right.column(); column++) {
            if (!sheet.at(row + 1, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areHeaders(Sheet sheet, int row, List<Slot> labels) {
        for (int i = 0; i < labels.size(); i++) {
            Slot label = labels.get(i);
            Slot value = sheet.at(row + 1, label.column());
            boolean known =
                    label.meaning().isIn(Term.Part.HEAD) || label.meaning().is(Term.EXPECTED);
            boolean adjacent = i == 0 || isEmptyBetween(sheet, row, labels.get(i - 1), label);
            boolean below = value.row() == row + 1 && value.meaning().isUnknown() && value.column() == label.column();
            if (!known || !adjacent || !below) {
                return false;
            }
        }
        return sheet.filled(row + 1).size() * 2 > labels.size();
    }
}
