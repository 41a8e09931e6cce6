package hengji.documents.recognise;

import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Goal;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads rows of labels with their values beside them: 项目名称 | … | 主管部门 | …. */
final class PairReader {
    private static final int LONGEST_HEADING = 24;

    private final Sheet sheet;
    private final Map<Integer, Term> moneyColumns = new HashMap<>();

    PairReader(Sheet sheet) {
        this.sheet = sheet;
    }

    void read(int row, Draft draft) {
        Slot beside = beside(row);
        List<Slot> filled = sheet.filled(row);
        for (Slot slot : filled) {
            if (!slot.isUsed()) {
                readSlot(slot, row, draft, beside);
            }
        }
    }

    /** The name of the section that stands left of the row, merged over several rows. */
    private Slot beside(int row) {
        Slot left = sheet.at(row, 0);
        return left.row() < row && !left.isBlank() ? left : Slot.NONE;
    }

    private void readSlot(Slot slot, int row, Draft draft, Slot beside) {
        draft.mark(slot.meaning());
        Slot right = isLabel(slot) ? valueOf(slot, row) : sheet.rightOf(slot, row);
        boolean section = slot.endRow() > row + 1 && slot.meaning().isIn(Term.Part.SECTION);
        boolean valued = !section && right.row() == row && !isLabel(right) && !LineReader.isLabelled(right.raw());
        if (isLabel(slot)) {
            if (valued) {
                value(slot, right, draft);
            } else {
                loneLabel(slot, right, draft);
            }
            return;
        }
        if (slot.column() == 0 && slot.raw().length() <= LONGEST_HEADING) {
            draft.money.stateUnit(slot.raw());
        }
        if (LineReader.isLabelled(slot.raw())) {
            new LineReader(draft).read(slot.use().raw(), slot.place());
        } else if (combined(slot, right, draft)) {
            return;
        } else if (!beside.isBlank() && sheet.filled(row).size() == 1) {
            draft.text(beside.use().text(), slot.use().text(), slot.place());
        } else if (valued && slot.raw().length() <= LONGEST_HEADING && !right.isUsed()) {
            draft.text(slot.use().text(), right.use().text(), slot.place());
        } else if (valued && right.isBlank() && slot.raw().length() <= LONGEST_HEADING) {
            draft.text(slot.use().text(), "", slot.place());
        } else {
            new LineReader(draft).read(slot.use().raw(), slot.place());
        }
    }

    /** The cell beside a label; where that is empty, the next one that is filled, unless it is a label itself. */
    private Slot valueOf(Slot label, int row) {
        Slot right = sheet.rightOf(label, row);
        Slot next = right;
        while (next.exists() && next.isBlank() && next.row() == row) {
            next = sheet.rightOf(next, row);
        }
        boolean value = next.exists()
                && next.row() == row
                && !next.isUsed()
                && next.meaning().isUnknown()
                && !LineReader.isLabelled(next.raw());
        return value ? next : right;
    }

    private static boolean isLabel(Slot slot) {
        return slot.meaning().isLabel() || slot.meaning().isIn(Term.Part.TOTAL);
    }

    private static void loneLabel(Slot slot, Slot right, Draft draft) {
        slot.use();
        Optional<Term> role = slot.meaning().in(Term.Part.ROLE);
        if (role.isPresent() && !right.exists() && !draft.money.isEmpty()) {
            MoneyLine line = draft.money.add(new MoneyLine(slot.text(), Roles.role(role.get()), slot.place()));
            line.amount(Term.INITIAL, new Field.Blank<>(new Source(slot.place(), "")));
        }
        draft.money.stateUnit(slot.raw());
        if (slot.meaning().isIn(Term.Part.TEXT)) {
            draft.text(slot.text(), "", slot.place());
        }
    }

    private void value(Slot label, Slot value, Draft draft) {
        Meaning meaning = label.meaning();
        label.use();
        Optional<Term> head = meaning.in(Term.Part.HEAD);
        boolean figure =
                Amounts.saysNothing(value.raw()) || Amounts.find(value.raw()).isPresent();
        if (head.isPresent()) {
            head(label, head.get(), value, draft);
        } else if (figure && (meaning.isIn(Term.Part.ROLE) || meaning.isIn(Term.Part.MONEY))) {
            draft.money.stateUnit(beside(label.row()).raw());
            money(label, value, draft);
        } else if (meaning.is(Term.EXPECTED)) {
            Goals.enter(draft, value, Slot.NONE);
        } else if (meaning.is(Term.ACHIEVED)) {
            achieved(label, value, draft);
        } else if (meaning.isIn(Term.Part.SECTION) && value.isBlank()) {
            draft.money.stateUnit(label.raw());
        } else {
            if (meaning.isIn(Term.Part.SECTION) || meaning.isIn(Term.Part.MONEY)) {
                draft.money.stateUnit(label.raw());
            }
            draft.text(label.text(), value.use().text(), label.place());
        }
    }

    private static void head(Slot label, Term term, Slot value, Draft draft) {
        if (Labels.unit(value.raw()).isPresent() && (term == Term.MONEY_UNIT || term == Term.DEPARTMENT)) {
            draft.money.stateUnit(value.use().raw());
            return;
        }
        HeadEntry.enter(draft, term, label.text(), value.words());
    }

    /** A cell 项目实施单位/项目负责人 with its value 某单位/某某. */
    private static boolean combined(Slot slot, Slot right, Draft draft) {
        int cut = slot.raw().indexOf('/');
        int valueCut = right.raw().indexOf('/');
        if (cut <= 0 || valueCut <= 0 || right.isUsed()) {
            return false;
        }
        String first = slot.raw().substring(0, cut);
        String second = slot.raw().substring(cut + 1);
        Optional<Term> head = Thesaurus.standard().find(first, Term.Part.HEAD);
        if (head.isEmpty() || Thesaurus.standard().meaning(second).isUnknown()) {
            return false;
        }
        Source source = right.source();
        draft.mark(Thesaurus.standard().meaning(first));
        slot.use();
        right.use();
        draft.heads.enter(
                head.get(),
                first,
                Field.known(right.raw().substring(0, valueCut).strip(), source));
        draft.text(second, right.raw().substring(valueCut + 1).strip(), source.place());
        return true;
    }

    private void achieved(Slot label, Slot value, Draft draft) {
        if (draft.goals.isEmpty()) {
            Goals.enter(draft, Slot.NONE, value);
        } else if (draft.goals.size() == 1) {
            var goal = draft.goals.removeLast();
            draft.goals.add(new Goal(goal.number(), goal.text(), value.words(), goal.place()));
        } else {
            draft.text(label.text(), value.use().text(), label.place());
        }
    }

    private void money(Slot label, Slot value, Draft draft) {
        draft.money.stateUnit(label.raw());
        boolean item = label.meaning().isIn(Term.Part.ROLE) && !besideExecuted(label);
        Term column = item
                ? moneyColumns.getOrDefault(value.column(), Term.INITIAL)
                : amountTerm(label.meaning().in(Term.Part.MONEY).orElse(Term.INITIAL));
        if (!item) {
            moneyColumns.put(value.column(), column);
        }
        BudgetRole role = label.meaning().in(Term.Part.ROLE).map(Roles::role).orElse(BudgetRole.TOTAL);
        MoneyLine line = draft.money
                .findLast(role)
                .filter(found -> !found.has(column) && !moneyColumns.isEmpty())
                .orElseGet(() -> draft.money.add(new MoneyLine(label.text(), role, label.place())));
        line.amount(column, draft.fields.read(value, "金额", OptionalInt.empty(), Amounts::find));
    }

    /** 预算数 beside 执行数 is the budget that was executed, and not a line of its own. */
    private boolean besideExecuted(Slot label) {
        return label.meaning().is(Term.ADJUSTED)
                && sheet.filled(label.row()).stream()
                        .anyMatch(slot -> slot.meaning().is(Term.EXECUTED));
    }

    private static Term amountTerm(Term term) {
        return term == Term.ADJUSTED || term == Term.EXECUTED ? term : Term.INITIAL;
    }
}
