package hengji.documents.recognise;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A budget block whose items are the header and whose amounts stand in the row below. */
final class AmountRow {
    private AmountRow() {}

    /** Reads 资金总额 | 财政拨款 | 其他资金 over their amounts; the first row below, or none where it is no such block. */
    static OptionalInt read(Sheet sheet, int row, Draft draft) {
        List<Slot> items = new ArrayList<>();
        for (Slot slot : sheet.filled(row)) {
            if (slot.meaning().isIn(Term.Part.ROLE)) {
                items.add(slot);
            }
        }
        if (items.size() < 2
                || sheet.below(row) >= sheet.rows()
                || !sideBySide(sheet, row, items)
                || !amountsBelow(sheet, row, items)) {
            return OptionalInt.empty();
        }
        int below = sheet.below(row);
        for (Slot slot : sheet.touching(row)) {
            if (slot.meaning().isLabel()) {
                slot.use();
                draft.mark(slot.meaning());
                draft.money.stateUnit(slot.raw());
            }
        }
        for (Slot item : items) {
            MoneyLine line = new MoneyLine(
                    item.text(), Roles.role(item.meaning().in(Term.Part.ROLE).orElseThrow()), item.place());
            Slot amount = sheet.at(below, item.column());
            line.amount(Term.INITIAL, draft.fields.read(amount, "金额", OptionalInt.empty(), Amounts::find));
            draft.money.add(line);
        }
        return OptionalInt.of(below + 1);
    }

    /** Nothing stands between the items, neither beside them nor below. */
    private static boolean sideBySide(Sheet sheet, int row, List<Slot> items) {
        int below = sheet.below(row);
        for (int i = 1; i < items.size(); i++) {
            for (int column = items.get(i - 1).endColumn();
                    column < items.get(i).column();
                    column++) {
                if (!sheet.at(row, column).isBlank() || !sheet.at(below, column).isBlank()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean amountsBelow(Sheet sheet, int row, List<Slot> items) {
        int below = sheet.below(row);
        int amounts = 0;
        for (Slot item : items) {
            Slot slot = sheet.at(below, item.column());
            Optional<Amounts.Amount> amount = Amounts.find(slot.raw());
            amounts += amount.isPresent() ? 1 : 0;
            if (amount.isEmpty() && !Amounts.saysNothing(slot.raw())) {
                return false;
            }
        }
        return amounts > 0 || sheet.isBlank(below);
    }
}
