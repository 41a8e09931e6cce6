package hengji.documents.json;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.ReadingNote;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the elements of a document's lists and keeps them in their order. */
final class ElementReading {
    private static final Map<String, Set<String>> KEYS = Map.of(
            "budget", keys("item role initial adjusted executed rate weight score reason"),
            "goals", keys("number text achieved"),
            "tasks", keys("name content amount achieved"),
            "indicators",
                    keys("row level1 level2 name sign target targetText unit actual actualText judgement weight score "
                            + "reviewScore adjustment reason evidence"),
            "texts", keys("heading text"),
            "notes", keys("row message messageZh messageEn"));

    private final NoteBook notes;
    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<TextBlock> texts = new ArrayList<>();
    private final List<ReadingNote> said = new ArrayList<>();

    ElementReading(NoteBook notes) {
        this.notes = notes;
    }

    void read(String list, Json element) {
        if (!(element instanceof Json.Entries values)) {
            notAList(list);
            return;
        }
        Entry entry = new Entry(values, list + "[].", new Place.Named(list + "[" + size(list) + "]"), notes);
        switch (list) {
            case "budget" -> budget.add(budgetLine(entry));
            case "goals" -> goals.add(goal(entry));
            case "tasks" -> tasks.add(task(entry));
            case "indicators" -> indicators.add(indicator(entry));
            case "texts" -> texts.add(text(entry));
            default -> said.add(note(entry));
        }
        entry.close(KEYS.getOrDefault(list, Set.of()));
    }

    private static Set<String> keys(String names) {
        return Set.of((names + " place cells").split(" "));
    }

    void notAList(String list) {
        notes.add(
                Place.WHOLE,
                OptionalInt.empty(),
                "“" + list + "”应为对象的数组，其中有一项不是，未读。",
                "\"" + list + "\" must be an array of objects; something else stands there and was not read.");
    }

    private int size(String list) {
        return switch (list) {
            case "budget" -> budget.size();
            case "goals" -> goals.size();
            case "tasks" -> tasks.size();
            case "indicators" -> indicators.size();
            case "texts" -> texts.size();
            default -> said.size();
        };
    }

    private static BudgetLine budgetLine(Entry entry) {
        return new BudgetLine(
                words(entry, "item"),
                entry.field("role", role -> Values.constant(BudgetRole.class, role))
                        .value()
                        .orElse(BudgetRole.OTHER),
                entry.decimal("initial"),
                entry.decimal("adjusted"),
                entry.decimal("executed"),
                entry.decimal("rate"),
                entry.decimal("weight"),
                entry.decimal("score"),
                entry.text("reason"),
                entry.place());
    }

    private Goal goal(Entry entry) {
        int number = Values.count(entry.json("number")).orElse(goals.size() + 1);
        return new Goal(number, entry.text("text"), entry.text("achieved"), entry.place());
    }

    private static Task task(Entry entry) {
        return new Task(
                entry.text("name"),
                entry.text("content"),
                entry.decimal("amount"),
                entry.text("achieved"),
                entry.place());
    }

    private Indicator indicator(Entry entry) {
        return new IndicatorDraft(entry.row(indicators.size() + 1), entry.place())
                .level1(entry.text("level1"))
                .level2(entry.text("level2"))
                .name(entry.text("name"))
                .sign(entry.field("sign", Values::sign))
                .target(entry.figure("target"))
                .unit(entry.text("unit"))
                .actual(entry.figure("actual"))
                .judgement(entry.field("judgement", Values::judgement))
                .weight(entry.decimal("weight"))
                .score(entry.decimal("score"))
                .reviewScore(entry.decimal("reviewScore"))
                .adjustment(entry.text("adjustment"))
                .reason(entry.text("reason"))
                .evidence(entry.text("evidence"))
                .toIndicator();
    }

    private static TextBlock text(Entry entry) {
        return new TextBlock(words(entry, "heading"), words(entry, "text"), entry.place());
    }

    private static ReadingNote note(Entry entry) {
        String message = words(entry, "message");
        Optional<Integer> row = Values.count(entry.json("row"));
        Wording wording = Wording.of(
                entry.json("messageZh").words().orElse(message),
                entry.json("messageEn").words().orElse(message));
        return new ReadingNote(entry.place(), row.map(OptionalInt::of).orElse(OptionalInt.empty()), wording);
    }

    private static String words(Entry entry, String key) {
        return entry.json(key).words().orElse("");
    }

    List<BudgetLine> budget() {
        return budget;
    }

    List<Goal> goals() {
        return goals;
    }

    List<Task> tasks() {
        return tasks;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<TextBlock> texts() {
        return texts;
    }

    /** The notes of the document, and after them those of this reading. */
    List<ReadingNote> notesWith(NoteBook own) {
        List<ReadingNote> all = new ArrayList<>(said);
        all.addAll(own.notes());
        return all;
    }
}
