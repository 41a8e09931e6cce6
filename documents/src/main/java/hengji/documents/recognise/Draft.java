package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Origin;
import hengji.core.form.Source;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A form while it is being read. */
final class Draft {
    final Notes notes = new Notes();
    final Fields fields = new Fields(notes);
    final HeadsDraft heads = new HeadsDraft();
    final MoneyDraft money = new MoneyDraft();
    final List<Goal> goals = new ArrayList<>();
    final List<Task> tasks = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<TextBlock> texts = new ArrayList<>();
    final Set<Term> columns = EnumSet.noneOf(Term.class);
    private final Set<Term.Part> marks = EnumSet.noneOf(Term.Part.class);
    private Field<BigDecimal> totalWeight = Field.absent();
    private Field<BigDecimal> totalScore = Field.absent();
    private Field<String> grade = Field.absent();
    private Field<String> inheritedTitle = Field.absent();
    private Field<Integer> inheritedYear = Field.absent();

    /** Takes over what a heading says for all forms below it, until this form prints its own. */
    void before(Draft earlier) {
        boolean own = earlier.heads.title().isKnown();
        inheritedTitle = own ? earlier.heads.title() : earlier.inheritedTitle;
        inheritedYear = own ? earlier.heads.year() : earlier.inheritedYear;
    }

    /** Takes over who speaks and in which unit: forms listed under one heading share their office. */
    void share(Draft earlier) {
        heads.share(earlier.heads);
        money.share(earlier.money);
    }

    private void inherit() {
        boolean title = !heads.title().isKnown() && inheritedTitle.isKnown();
        if (title) {
            heads.title(inheritedTitle);
            heads.year(inheritedYear);
            notes.add(
                    inheritedTitle.findSource().map(Source::place).orElse(Place.WHOLE),
                    Wording.of(
                            "本表未另印标题，沿用上一张表上方的标题和年度。",
                            "No title of its own; the heading above the form before it is taken."));
        }
    }

    /** Remembers what a label tells about the kind of the form. */
    void mark(Meaning meaning) {
        for (Term.Part part :
                new Term.Part[] {Term.Part.MARK_DEPARTMENT, Term.Part.MARK_PROJECT, Term.Part.MARK_TRANSFER}) {
            if (meaning.isIn(part)) {
                marks.add(part);
            }
        }
    }

    boolean isMarked(Term.Part part) {
        return marks.contains(part);
    }

    void text(String heading, String text, Place place) {
        texts.add(new TextBlock(heading, text, place));
    }

    /** A printed total; the first one counts, a second that differs stays as a text. */
    void total(Slot weight, Slot score) {
        totalWeight = first(totalWeight, weight, "合计权重");
        totalScore = first(totalScore, score, "合计得分");
    }

    private Field<BigDecimal> first(Field<BigDecimal> before, Slot slot, String field) {
        if (!slot.exists() || (before.isKnown() && slot.isUsed())) {
            return before;
        }
        Field<BigDecimal> now = fields.read(slot, field, OptionalInt.empty(), Amounts::findPoints);
        if (before.isKnown() && now.isKnown()) {
            text(field, slot.text(), slot.place());
        }
        return before.isKnown() ? before : now;
    }

    void totalScore(Field<BigDecimal> score) {
        if (!totalScore.isKnown()) {
            totalScore = score;
        }
    }

    void grade(Field<String> printed) {
        if (!grade.isKnown()) {
            grade = printed;
        }
    }

    /** Whether anything but a title and loose lines has been read. */
    boolean hasBody() {
        return !indicators.isEmpty() || !money.isEmpty() || !goals.isEmpty() || heads.isNamed();
    }

    /** Whether the table of indicators has begun. */
    boolean hasIndicators() {
        return !columns.isEmpty();
    }

    /** Takes back a last row that is nothing but a name, because the file breaks off in it. */
    void breakOff() {
        if (indicators.size() < 2 || !saysNothing(indicators.getLast())) {
            return;
        }
        if (indicators.stream().allMatch(Draft::saysNothing)) {
            return;
        }
        Indicator last = indicators.removeLast();
        notes.add(
                last.place(),
                OptionalInt.of(last.row()),
                Wording.of(
                        "文件在本行中断：三级指标“" + last.label() + "”之后没有任何内容，未作为指标列入，请核对原件。",
                        "The file breaks off in this row: nothing follows \"" + last.label() + "\"; not listed."));
    }

    private static boolean saysNothing(Indicator row) {
        return isOpen(row.sign())
                && isOpen(row.target())
                && isOpen(row.actual())
                && isOpen(row.weight())
                && isOpen(row.score())
                && isOpen(row.unit())
                && isOpen(row.reason());
    }

    private static boolean isOpen(Field<?> field) {
        return field instanceof Field.Absent || field instanceof Field.Blank;
    }

    Form toForm(Origin origin) {
        inherit();
        heads.finish(this);
        return new Form(
                origin,
                Kinds.kind(this),
                heads.toHeads(),
                money.toBudget(),
                goals,
                tasks,
                indicators,
                new Total(totalWeight, totalScore),
                grade,
                texts,
                notes.all());
    }
}
