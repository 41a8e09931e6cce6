package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** An indicator table being read row by row; it goes on over page breaks. */
final class IndicatorSection {
    private final Draft draft;
    private final List<Column> columns;
    private final Optional<Listing> listing;
    private final Set<Slot> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private Field<String> level1 = Field.absent();
    private Field<String> level2 = Field.absent();
    private boolean level1Began;

    IndicatorSection(Draft draft, IndicatorHeader header) {
        this(draft, header.columns());
    }

    private IndicatorSection(Draft draft, List<Column> columns) {
        this.draft = draft;
        this.columns = columns;
        this.listing = Listing.find(columns);
        for (Column column : columns) {
            column.term().ifPresent(draft.columns::add);
        }
    }

    Draft draft() {
        return draft;
    }

    IndicatorSection continuedIn(Draft next) {
        return new IndicatorSection(next, columns);
    }

    /** The list of projects this table is; absent where it belongs to one form. */
    Optional<Listing> findListing() {
        return listing;
    }

    /** The grid column where the table proper begins; what stands left of it is the section's name. */
    int firstColumn() {
        return columns.getFirst().from();
    }

    /** Whether a cell lies across levels and values alike: no row of the table proper begins with such a cell. */
    boolean isWide(Slot slot) {
        List<Column> under = columns.stream()
                .filter(column -> column.from() >= slot.column() && column.from() < slot.endColumn())
                .toList();
        return under.stream().anyMatch(this::isLevel) && !under.stream().allMatch(this::isLevel);
    }

    private boolean isLevel(Column column) {
        return column.is(Term.LEVEL1) || column.is(Term.LEVEL2) || column.is(Term.NAME);
    }

    /** The label of a row of sums: it stands first, or alone where levels and name would stand. */
    Slot totalLabel(Sheet sheet, int row) {
        Slot first = sheet.filled(row).getFirst();
        if (first.meaning().isIn(Term.Part.TOTAL)) {
            return first;
        }
        List<Slot> labels = columns.stream()
                .filter(this::isLevel)
                .map(column -> sheet.at(row, column.from()))
                .filter(slot -> slot.row() == row && !slot.isBlank())
                .distinct()
                .toList();
        boolean alone = labels.size() == 1 && labels.getFirst().meaning().isIn(Term.Part.TOTAL);
        return alone ? labels.getFirst() : Slot.NONE;
    }

    Slot at(Sheet sheet, int row, Term term) {
        return columns.stream()
                .filter(column -> column.is(term))
                .findFirst()
                .map(column -> sheet.at(row, column.from()))
                .orElse(Slot.NONE);
    }

    /** Reads one row; the number of the indicator it became, or none. */
    OptionalInt read(Sheet sheet, int row) {
        Map<Term, Slot> slots = new EnumMap<>(Term.class);
        List<Column> extras = new ArrayList<>();
        Slot last = Slot.NONE;
        for (Column column : columns) {
            Slot slot = sheet.at(row, column.from());
            if (slot == last || !slot.exists()) {
                continue;
            }
            last = slot;
            if (column.term().isPresent() && !isExtra(column.term().get())) {
                slots.putIfAbsent(column.term().get(), slot);
            } else {
                extras.add(column);
            }
        }
        stubs(sheet, row);
        level1 = level(slots, Term.LEVEL1, row, level1, true);
        level2 = level(slots, Term.LEVEL2, row, level2, level1Began);
        if (isPlaceholder(sheet, row, slots)) {
            drop(sheet, row);
            return OptionalInt.empty();
        }
        int number = draft.indicators.size() + 1;
        draft.indicators.add(indicator(number, row, slots));
        for (Column extra : extras) {
            extra(sheet, row, extra);
        }
        return OptionalInt.of(number);
    }

    private static boolean isExtra(Term term) {
        return term == Term.CRITERION || term == Term.REMARK || term == Term.PROGRESS;
    }

    /** A section's name repeated beside the rows, after a page break, is only a label. */
    private void stubs(Sheet sheet, int row) {
        for (int column = 0; column < firstColumn(); column++) {
            Slot slot = sheet.at(row, column);
            if (slot.meaning().isIn(Term.Part.SECTION)) {
                slot.use();
            }
        }
    }

    private Field<String> level(Map<Term, Slot> slots, Term term, int row, Field<String> before, boolean keep) {
        Slot slot = slots.getOrDefault(term, Slot.NONE);
        boolean began = slot.row() == row && !slot.isBlank();
        boolean same = began
                && before.value()
                        .filter(Labels.withoutPoints(slot.text())::equals)
                        .isPresent();
        if (term == Term.LEVEL1) {
            level1Began = began && !same;
        }
        if (!slot.exists()) {
            return Field.absent();
        }
        if (slot.isIllegible()) {
            draft.notes.unreadable(slot, OptionalInt.of(draft.indicators.size() + 1), "一级或二级指标");
            return slot.words();
        }
        if (!slot.isBlank()) {
            slot.use();
            return Field.known(Labels.withoutPoints(slot.text()), slot.source());
        }
        boolean carried = term == Term.LEVEL1 || !keep;
        return carried && !(before instanceof Field.Absent) ? before : new Field.Blank<>(slot.source());
    }

    private boolean isPlaceholder(Sheet sheet, int row, Map<Term, Slot> slots) {
        Slot name = slots.getOrDefault(Term.NAME, Slot.NONE);
        boolean named = name.row() == row && !name.isBlank() && !isPlaceholderName(name.text());
        if (named) {
            return false;
        }
        for (Slot slot : sheet.filled(row)) {
            boolean label = slot == name
                    || slot == slots.get(Term.LEVEL1)
                    || slot == slots.get(Term.LEVEL2)
                    || slot.column() < firstColumn();
            if (!label && !Amounts.saysNothing(slot.raw()) && !isPlaceholderName(slot.text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlaceholderName(String text) {
        String name = Labels.withoutNameNumber(text);
        return name.isBlank() || Thesaurus.standard().meaning(name).is(Term.PLACEHOLDER);
    }

    private void drop(Sheet sheet, int row) {
        List<Slot> filled = new ArrayList<>(sheet.filled(row));
        filled.removeIf(slot -> slot.column() < firstColumn() && slot.isUsed());
        filled.forEach(Slot::use);
        if (!filled.isEmpty()) {
            String text = String.join("、", filled.stream().map(Slot::text).toList());
            draft.notes.add(
                    filled.getFirst().place(),
                    Wording.of(
                            "本行只有“" + text + "”，没有指标内容，未作为指标列入。",
                            "This row holds only \"" + text + "\" and no indicator; not listed."));
        }
    }

    private Indicator indicator(int number, int row, Map<Term, Slot> slots) {
        Slot name = slots.getOrDefault(Term.NAME, Slot.NONE);
        ValueReader values = new ValueReader(draft, OptionalInt.of(number), targetUnit());
        IndicatorDraft made = new IndicatorDraft(number, place(row, name, slots));
        made.level1(level1).level2(level2).name(name(name, number));
        values.read(made, slots);
        made.weight(points(slots, Term.WEIGHT, row, number, "权重"));
        made.score(points(slots, Term.SCORE, row, number, "得分"));
        made.reviewScore(points(slots, Term.REVIEW_SCORE, row, number, "核查得分"));
        made.reason(words(slots, Term.REASON, row, number, "偏差原因"));
        made.adjustment(words(slots, Term.ADJUSTMENT, row, number, "调整说明"));
        made.evidence(words(slots, Term.EVIDENCE, row, number, "佐证材料"));
        return made.toIndicator();
    }

    /** The unit that the targets' header prints for all of them: 指标值(%). */
    private Optional<String> targetUnit() {
        return columns.stream()
                .filter(column -> column.is(Term.TARGET))
                .findFirst()
                .flatMap(column -> Labels.measure(column.header()));
    }

    private static Place place(int row, Slot name, Map<Term, Slot> slots) {
        if (name.row() == row) {
            return name.place();
        }
        return slots.values().stream()
                .filter(slot -> slot.row() == row)
                .map(Slot::place)
                .findFirst()
                .orElse(name.place());
    }

    private Field<String> name(Slot slot, int number) {
        if (!slot.exists()) {
            return Field.absent();
        }
        slot.use();
        String text = Labels.withoutNameNumber(slot.text());
        if (text.isBlank()) {
            draft.notes.add(
                    slot.place(),
                    OptionalInt.of(number),
                    Wording.of("本行有内容而没有三级指标名称，请补充。", "This row has values but no name."));
            return new Field.Blank<>(slot.source());
        }
        return Field.known(text, slot.source());
    }

    private Field<BigDecimal> points(Map<Term, Slot> slots, Term term, int row, int number, String field) {
        Slot slot = slots.getOrDefault(term, Slot.NONE);
        if (slot.exists() && slot.row() < row) {
            return shared(slot, number, field);
        }
        return draft.fields.read(slot, field, OptionalInt.of(number), Amounts::findPoints);
    }

    private Field<String> words(Map<Term, Slot> slots, Term term, int row, int number, String field) {
        Slot slot = slots.getOrDefault(term, Slot.NONE);
        return slot.exists() && slot.row() < row ? shared(slot, number, field) : slot.words();
    }

    /** A cell merged over several rows belongs to the group; it is kept at its first row. */
    private <T> Field<T> shared(Slot slot, int number, String field) {
        if (!slot.isBlank() && shared.add(slot)) {
            draft.notes.add(
                    slot.place(),
                    OptionalInt.of(number),
                    Wording.of(
                            field + "“" + slot.text() + "”由合并的几行共有，记在第一行，其余各行留空。",
                            "One merged cell \"" + slot.text() + "\" for several rows; kept at the first of them."));
        }
        return new Field.Blank<>(slot.source());
    }

    private void extra(Sheet sheet, int row, Column column) {
        Slot slot = sheet.at(row, column.from());
        if (slot.row() == row && !slot.isUsed()) {
            slot.use();
            Meaning header = Thesaurus.standard().meaning(column.header());
            if (!column.header().equals("序号") || header.isUnknown()) {
                draft.text(column.header(), slot.text(), slot.place());
            }
        }
    }
}
