package hengji.documents.recognise;

import hengji.core.form.Field;
import hengji.documents.manuscript.Block;
import hengji.documents.recognise.words.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Goes down a table row by row and hands each row to whoever understands it. */
final class TableWalk {
    private final Desk desk;
    private final Sheet sheet;
    private final PairReader pairs;
    private final Draft[] owners;
    private final int[] indicators;

    TableWalk(Desk desk, Block.Table table) {
        this.desk = desk;
        this.sheet = new Sheet(table);
        this.pairs = new PairReader(sheet);
        this.owners = new Draft[sheet.rows()];
        this.indicators = new int[sheet.rows()];
        Arrays.fill(owners, desk.draft());
    }

    void walk() {
        int row = 0;
        while (row < sheet.rows()) {
            int next = sheet.isBlank(row) ? row + 1 : step(row);
            Arrays.fill(owners, row, Math.min(next, sheet.rows()), desk.draft());
            row = next;
        }
        leftOvers();
    }

    private void leftOvers() {
        for (Slot slot : sheet.slots()) {
            if (!slot.isUsed()) {
                int row = slot.row();
                Draft owner = row < owners.length ? owners[row] : desk.draft();
                int number = row < indicators.length ? indicators[row] : 0;
                owner.notes.leftOver(slot, number > 0 ? OptionalInt.of(number) : OptionalInt.empty());
            }
        }
    }

    private int step(int row) {
        if (beginsForm(row)) {
            desk.begin();
        }
        Draft draft = desk.draft();
        Optional<IndicatorHeader> header = headerAt(row);
        if (header.isPresent()) {
            return openSection(header.get(), row);
        }
        if (desk.section().filter(section -> isData(section, row)).isPresent()) {
            return data(desk.section().get(), row);
        }
        Optional<TaskTable> tasks = TaskTable.find(sheet, row, draft);
        if (tasks.isPresent()) {
            return touched(tasks.get().read());
        }
        Optional<BudgetTable> budget = BudgetTable.find(sheet, row, draft);
        if (budget.isPresent()) {
            return touched(budget.get().read());
        }
        OptionalInt heads = HeadTable.read(sheet, row, draft);
        if (heads.isPresent()) {
            return touched(heads.getAsInt());
        }
        OptionalInt goals = GoalTable.read(sheet, row, draft);
        if (goals.isPresent()) {
            return touched(goals.getAsInt());
        }
        OptionalInt amounts = AmountRow.read(sheet, row, draft);
        return amounts.isPresent() ? touched(amounts.getAsInt()) : loose(row, draft);
    }

    private int touched(int next) {
        desk.touch();
        return next;
    }

    private Optional<IndicatorHeader> headerAt(int row) {
        Optional<IndicatorHeader> header = IndicatorHeader.find(sheet, row);
        boolean group = header.isEmpty()
                && row + 1 < sheet.rows()
                && sheet.filled(row).stream()
                        .allMatch(slot -> slot.meaning().isIn(Term.Part.INDICATOR)
                                || slot.meaning().isIn(Term.Part.SECTION))
                && sheet.filled(row).stream().anyMatch(slot -> slot.meaning().isIn(Term.Part.INDICATOR));
        return group ? IndicatorHeader.find(sheet, row + 1) : header;
    }

    private int openSection(IndicatorHeader header, int row) {
        for (int i = row; i < header.next(); i++) {
            for (Slot slot : sheet.touching(i)) {
                if (slot.row() <= i
                        && (slot.meaning().isLabel() || slot.meaning().isIn(Term.Part.INDICATOR))) {
                    desk.draft().mark(slot.use().meaning());
                }
            }
        }
        desk.open(new IndicatorSection(desk.draft(), header));
        return touched(header.next());
    }

    /** A row of the table proper: it does not begin with a label of another part, nor lie across the columns. */
    private boolean isData(IndicatorSection section, int row) {
        Slot first = sheet.filled(row).getFirst();
        if (section.totalLabel(sheet, row).exists()) {
            return false;
        }
        if (first.column() > section.firstColumn()) {
            return true;
        }
        boolean title = Titles.isTitle(first.raw()) && first.endColumn() - first.column() > 1;
        if (title || section.isWide(first)) {
            return false;
        }
        boolean stub = first.column() < section.firstColumn();
        boolean label = first.meaning().isIn(Term.Part.HEAD)
                || first.meaning().isIn(Term.Part.TEXT)
                || first.meaning().isIn(Term.Part.TOTAL)
                || first.meaning().isIn(Term.Part.GOAL)
                || LineReader.isLabelled(first.raw());
        boolean lone = sheet.filled(row).size() == 1 && first.raw().length() > 20;
        return !label && !lone && (!stub || first.meaning().isIn(Term.Part.SECTION));
    }

    private int data(IndicatorSection open, int row) {
        boolean next = open.findListing()
                .filter(list -> list.begins(sheet, row, desk.draft()))
                .isPresent();
        IndicatorSection section = next ? desk.beginListed(open) : open;
        section.findListing().ifPresent(list -> list.enter(sheet, row, section.draft()));
        if (next) {
            section.draft().share(open.draft());
        }
        if (RateRow.is(section, sheet, row)) {
            RateRow.read(section, sheet, row);
            return touched(row + 1);
        }
        OptionalInt number = section.read(sheet, row);
        number.ifPresent(value -> indicators[row] = value);
        if (number.isPresent()) {
            desk.touchIndicator();
        } else {
            desk.touch();
        }
        return row + 1;
    }

    /** A new form begins with a title or a project's name after the indicators of the one before. */
    private boolean beginsForm(int row) {
        Draft draft = desk.draft();
        List<Slot> filled = sheet.filled(row);
        boolean title = filled.size() == 1 && Titles.isTitle(filled.getFirst().raw());
        if (title) {
            return draft.hasIndicators() || draft.heads.has(Term.PROJECT);
        }
        if (!draft.hasIndicators()) {
            return false;
        }
        return namesProject(row) || (isWide(filled) && (namesProject(row + 1) || namesProject(row + 2)));
    }

    private boolean isWide(List<Slot> filled) {
        Slot first = filled.getFirst();
        return first.column() == 0
                && first.endColumn() > 2
                && !first.meaning().isLabel()
                && !first.meaning().isIn(Term.Part.TOTAL)
                && (LineReader.isHead(first.raw()) || !LineReader.isLabelled(first.raw()));
    }

    private boolean namesProject(int row) {
        return row < sheet.rows()
                && !sheet.filled(row).isEmpty()
                && sheet.filled(row).getFirst().meaning().is(Term.PROJECT);
    }

    private int loose(int row, Draft draft) {
        List<Slot> filled = sheet.filled(row);
        Slot first = filled.getFirst();
        Slot total = desk.section().map(open -> open.totalLabel(sheet, row)).orElse(Slot.NONE);
        if (total.exists()) {
            total(total, row, draft);
        } else if (filled.size() == 1 && isLine(first, row)) {
            new LineReader(draft).read(first.use().raw(), first.place());
        } else {
            pairs.read(row, draft);
        }
        desk.touch();
        return row + 1;
    }

    private boolean isLine(Slot slot, int row) {
        boolean heads = !desk.draft().hasBody() && !desk.draft().heads.title().isKnown();
        if (heads && slot.endColumn() - slot.column() == sheet.columns() && Titles.isTitle(slot.raw())) {
            return true;
        }
        boolean beside = sheet.at(row, 0).row() < row && !sheet.at(row, 0).isBlank();
        return slot.meaning().isUnknown() && !beside;
    }

    private void total(Slot label, int row, Draft draft) {
        label.use();
        if (label.meaning().is(Term.SUBTOTAL)) {
            List<Slot> figures = sheet.filled(row).stream()
                    .filter(slot -> slot != label)
                    .map(Slot::use)
                    .toList();
            draft.text(
                    label.text(),
                    String.join("；", figures.stream().map(Slot::text).toList()),
                    label.place());
            return;
        }
        IndicatorSection section = desk.section().orElseThrow();
        Slot weight = section.at(sheet, row, Term.WEIGHT);
        Slot score = section.at(sheet, row, Term.SCORE);
        draft.total(weight == label ? Slot.NONE : weight, score == label ? Slot.NONE : score);
        for (Slot slot : sheet.filled(row)) {
            if (!slot.isUsed() && isGrade(slot.text())) {
                slot.use();
                draft.grade(Field.known(slot.text(), slot.source()));
            } else if (!slot.isUsed() && slot == section.at(sheet, row, Term.REVIEW_SCORE)) {
                draft.text(label.text() + "核查得分", slot.use().text(), slot.place());
            }
        }
    }

    private static boolean isGrade(String text) {
        return text.equals("优") || text.equals("良") || text.equals("中") || text.equals("差");
    }
}
