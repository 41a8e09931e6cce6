package hengji.documents.recognise;

import hengji.core.form.BudgetRole;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.OptionalInt;

/** A row of the indicator table that scores the budget's execution: 预算执行率 lies where levels and name would stand. */
final class RateRow {
    private RateRow() {}

    static boolean is(IndicatorSection section, Sheet sheet, int row) {
        Slot first = sheet.filled(row).getFirst();
        if (!first.meaning().is(Term.RATE)) {
            return false;
        }
        Slot one = section.at(sheet, row, Term.LEVEL1);
        if (one.exists() && one != first) {
            return false;
        }
        Slot second = section.at(sheet, row, Term.LEVEL2);
        Slot name = section.at(sheet, row, Term.NAME);
        return (second == first || second.isBlank()) && (name == first || name.isBlank());
    }

    /** Enters what it prints into the budget's total line; what the line has already stays as a text. */
    static void read(IndicatorSection section, Sheet sheet, int row) {
        Draft draft = section.draft();
        Slot label = sheet.filled(row).getFirst().use();
        MoneyLine line = draft.money
                .findLast(BudgetRole.TOTAL)
                .orElseGet(() -> draft.money.add(new MoneyLine(label.text(), BudgetRole.TOTAL, label.place())));
        Slot rate = section.at(sheet, row, Term.ACTUAL);
        if (!line.has(Term.RATE) && Amounts.findPercent(rate.raw()).isPresent()) {
            line.figure(Term.RATE, draft.fields.read(rate, "执行率", OptionalInt.empty(), Amounts::findPercent));
        }
        points(line, Term.MONEY_WEIGHT, section.at(sheet, row, Term.WEIGHT), draft);
        points(line, Term.MONEY_SCORE, section.at(sheet, row, Term.SCORE), draft);
        List<Slot> others =
                sheet.filled(row).stream().filter(slot -> !slot.isUsed()).toList();
        others.forEach(slot -> draft.text(label.text(), slot.use().text(), slot.place()));
    }

    private static void points(MoneyLine line, Term term, Slot slot, Draft draft) {
        if (slot.exists() && !slot.isUsed() && !line.has(term)) {
            line.figure(term, draft.fields.read(slot, "分值或得分", OptionalInt.empty(), Amounts::findPoints));
        }
    }
}
