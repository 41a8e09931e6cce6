package hengji.documents.recognise;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Origin;
import hengji.core.form.Source;
import hengji.core.form.Task;
import hengji.core.form.Total;
import hengji.documents.manuscript.Cell;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A form typed cell by cell (录入的表): every text is read exactly as the same text in a file would be. Each cell's place
 * is its row, from 1, and its column, counted in {@link #COLUMNS} from 1, so that a finding leads back to the cell.
 */
public final class TypedForm {
    /** The columns an indicator may have, left to right. */
    public static final List<Term> COLUMNS = List.of(
            Term.LEVEL1,
            Term.LEVEL2,
            Term.NAME,
            Term.SIGN,
            Term.TARGET,
            Term.UNIT,
            Term.WEIGHT,
            Term.ACTUAL,
            Term.JUDGEMENT,
            Term.SCORE,
            Term.ADJUSTMENT,
            Term.REASON,
            Term.EVIDENCE,
            Term.REVIEW_SCORE);

    private final FormKind kind;
    private final Heads heads;
    private final AmountUnit unit;
    private final Draft draft = new Draft();
    private final List<BudgetLine> money = new ArrayList<>();

    /**
     * A form without any line yet.
     *
     * @param kind what the form is: here it is known, not told by columns
     * @param heads title, year and names
     * @param unit of all its amounts
     */
    public TypedForm(FormKind kind, Heads heads, AmountUnit unit) {
        this.kind = kind;
        this.heads = heads;
        this.unit = unit;
    }

    /** The place of a cell of an indicator. */
    public static Place place(int row, Term column) {
        return new Place.LineCell(row, COLUMNS.indexOf(column) + 1);
    }

    /** The column a place stands in; absent for a place that is no cell of an indicator. */
    public static Optional<Term> column(Place place) {
        return place instanceof Place.LineCell(int _, int column)
                ? Optional.of(COLUMNS.get(column - 1))
                : Optional.empty();
    }

    /** Adds an indicator; a column that is not in the map is one the form does not have. */
    public TypedForm row(Map<Term, String> cells) {
        int number = draft.indicators.size() + 1;
        Map<Term, Slot> slots = new EnumMap<>(Term.class);
        cells.forEach((term, text) -> slots.put(term, slot(text, place(number, term))));
        IndicatorDraft made = new IndicatorDraft(number, place(number, Term.NAME));
        made.level1(label(slots, Term.LEVEL1)).level2(label(slots, Term.LEVEL2));
        made.name(words(slots, Term.NAME).map(Labels::withoutNameNumber));
        new ValueReader(draft, OptionalInt.of(number), Optional.empty()).read(made, slots);
        made.weight(points(slots, Term.WEIGHT, number, "权重"));
        made.score(points(slots, Term.SCORE, number, "自评得分"));
        made.reviewScore(points(slots, Term.REVIEW_SCORE, number, "核查得分"));
        made.reason(words(slots, Term.REASON)).adjustment(words(slots, Term.ADJUSTMENT));
        made.evidence(words(slots, Term.EVIDENCE));
        draft.indicators.add(made.toIndicator());
        return this;
    }

    /** Adds a goal of the year. */
    public TypedForm goal(String text, Optional<String> achieved) {
        int number = draft.goals.size() + 1;
        Place place = new Place.Named("年度总体目标第" + number + "项");
        draft.goals.add(new Goal(number, typed(text, place), optional(achieved, place), place));
        return this;
    }

    /** Adds a main task of the year; its amount is in the form's unit. */
    public TypedForm task(String name, String content, Optional<String> amount, Optional<String> achieved) {
        Place place = new Place.Named("年度主要任务第" + (draft.tasks.size() + 1) + "项");
        Field<BigDecimal> sum = amount.map(text -> money(text, place, "任务金额")).orElseGet(Field::absent);
        draft.tasks.add(new Task(typed(name, place), typed(content, place), sum, optional(achieved, place), place));
        return this;
    }

    /** Adds a line of money; after the year with what it became. */
    public TypedForm money(String item, BudgetRole role, String initial, Optional<Spent> spent) {
        Place place = new Place.Named("预算资金“" + item + "”");
        money.add(new BudgetLine(
                item,
                role,
                money(initial, place, "年初预算数"),
                spent.map(after -> money(after.adjusted(), place, "全年预算数")).orElseGet(Field::absent),
                spent.map(after -> money(after.executed(), place, "全年执行数")).orElseGet(Field::absent),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                spent.map(after -> typed(after.reason(), place)).orElseGet(Field::absent),
                place));
        return this;
    }

    /**
     * What became of a line of money.
     *
     * @param adjusted 全年预算数
     * @param executed 全年执行数
     * @param reason 原因
     */
    public record Spent(String adjusted, String executed, String reason) {}

    /** Adds other text of the form. */
    public TypedForm text(String heading, String text) {
        draft.text(heading, text, new Place.Named(heading));
        return this;
    }

    public Form toForm() {
        return new Form(
                Origin.NONE,
                kind,
                heads,
                new Budget(unit, true, money),
                draft.goals,
                draft.tasks,
                draft.indicators,
                Total.NONE,
                Field.absent(),
                draft.texts,
                draft.notes.all());
    }

    /** A text as a field: blank where nothing was typed. */
    public static Field<String> typed(String text, Place place) {
        Source source = new Source(place, text);
        return text.isBlank() ? new Field.Blank<>(source) : Field.known(Texts.tidy(text), source);
    }

    private static Field<String> optional(Optional<String> text, Place place) {
        return text.map(typed -> typed(typed, place)).orElseGet(Field::absent);
    }

    private Field<BigDecimal> money(String text, Place place, String field) {
        Field<Amounts.Amount> read = draft.fields.read(slot(text, place), field, OptionalInt.empty(), Amounts::find);
        return read.map(amount -> amount.unit()
                .map(printed -> printed.convert(amount.number(), unit))
                .orElse(amount.number()));
    }

    private Field<BigDecimal> points(Map<Term, Slot> slots, Term term, int number, String field) {
        return draft.fields.read(
                slots.getOrDefault(term, Slot.NONE), field, OptionalInt.of(number), Amounts::findPoints);
    }

    private static Field<String> words(Map<Term, Slot> slots, Term term) {
        return slots.getOrDefault(term, Slot.NONE).words();
    }

    private static Field<String> label(Map<Term, Slot> slots, Term term) {
        return words(slots, term).map(Labels::withoutPoints);
    }

    private static Slot slot(String text, Place place) {
        return new Slot(new Cell(0, 0, 1, 1, text, place), 0, 1, 1);
    }
}
