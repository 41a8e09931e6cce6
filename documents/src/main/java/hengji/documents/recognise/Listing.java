package hengji.documents.recognise;

import hengji.core.form.BudgetRole;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An indicator table that lists several projects: names, goals and amounts stand in columns left of the levels. */
final class Listing {
    private final List<Column> columns;
    private final Column project;

    private Listing(List<Column> columns, Column project) {
        this.columns = columns;
        this.project = project;
    }

    /** Finds the column of the projects' names among those that are no indicator's. */
    static Optional<Listing> find(List<Column> columns) {
        List<Column> others =
                columns.stream().filter(column -> column.term().isEmpty()).toList();
        return others.stream()
                .filter(column -> meaning(column).is(Term.PROJECT))
                .findFirst()
                .map(project -> new Listing(others, project));
    }

    /** Whether another project than the draft's begins in this row. */
    boolean begins(Sheet sheet, int row, Draft draft) {
        Slot name = sheet.at(row, project.from());
        return name.row() == row
                && !name.isBlank()
                && draft.heads.has(Term.PROJECT)
                && !draft.heads.isProject(name.text());
    }

    /** Enters what stands beside the first row of a project. */
    void enter(Sheet sheet, int row, Draft draft) {
        if (draft.heads.has(Term.PROJECT)) {
            return;
        }
        for (Column column : columns) {
            Slot slot = sheet.at(row, column.from());
            Meaning meaning = meaning(column);
            draft.mark(meaning);
            Optional<Term> head = meaning.in(Term.Part.HEAD);
            boolean amount = (meaning.isIn(Term.Part.ROLE) || meaning.isIn(Term.Part.MONEY))
                    && Amounts.find(slot.raw()).isPresent();
            if (slot.row() != row || slot.isBlank()) {
                continue;
            }
            if (meaning.is(Term.EXPECTED)) {
                Goals.enter(draft, slot, Slot.NONE);
            } else if (amount) {
                amount(column, meaning, slot, draft);
            } else if (head.isPresent()) {
                HeadEntry.enter(draft, head.get(), column.header(), slot.words());
            }
        }
    }

    private static void amount(Column column, Meaning meaning, Slot slot, Draft draft) {
        draft.money.stateUnit(column.header());
        BudgetRole role = meaning.in(Term.Part.ROLE).map(Roles::role).orElse(BudgetRole.TOTAL);
        MoneyLine line = draft.money.add(new MoneyLine(column.header(), role, slot.place()));
        line.amount(Term.INITIAL, draft.fields.read(slot, "金额", OptionalInt.empty(), Amounts::find));
    }

    private static Meaning meaning(Column column) {
        return Thesaurus.standard().meaning(column.header());
    }
}
