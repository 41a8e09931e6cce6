package hengji.app.form;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people type: kept with its journal entry in one transaction, never over somebody else's text. */
@Service
public class Editing {
    private static final Wording GONE = Wording.of("这一行已被删除，请刷新页面。", "This row is gone; load the page again.");
    private static final Wording LOCKED =
            Wording.of("这是主管部门下发的共性指标，不能修改。", "A common indicator issued from above cannot be changed.");
    private static final Wording APPROVED = Wording.of(
            "这是批复的目标，自评时不能修改；确需调整的，请先办理目标调整。",
            "This is the approved target; it changes only by an adjustment of the target.");
    private static final Wording FROZEN = Wording.of(
            "表已报送或批复，当前不能修改；需要修改的，请先撤回或申请调整。", "The form was submitted or approved; withdraw or adjust it first.");

    private final Forms forms;
    private final Sheets sheets;
    private final Journal journal;
    private final List<Consequence> consequences;

    Editing(Forms forms, Sheets sheets, Journal journal, List<Consequence> consequences) {
        this.forms = forms;
        this.sheets = sheets;
        this.journal = journal;
        this.consequences = List.copyOf(consequences);
    }

    /**
     * A text typed into a cell.
     *
     * @param column which
     * @param lineage of which line
     * @param was what its writer saw there before
     * @param text what it shall say
     */
    public record Typed(Column column, String lineage, String was, String text) {}

    /**
     * What became of several texts: all are kept, or none is.
     *
     * @param revision the form's, after it
     * @param answers one for each text in its order
     */
    public record Batch(long revision, List<Saved> answers) {
        public Batch {
            answers = List.copyOf(answers);
        }

        public boolean isKept() {
            return answers.stream().allMatch(Saved.Kept.class::isInstance);
        }
    }

    /** Keeps one text. */
    @Transactional
    public Saved keep(long form, Typed typed, Actor actor) {
        return keepAll(form, List.of(typed), actor).answers().getFirst();
    }

    /** Keeps several texts in one step, each with its journal entry; where one cannot be kept, none is. */
    @Transactional
    public Batch keepAll(long form, List<Typed> texts, Actor actor) {
        return keepAll(forms.hold(form), texts, actor);
    }

    /** The same for a form that this transaction holds already. */
    @Transactional
    public Batch keepAll(FormHead head, List<Typed> texts, Actor actor) {
        Map<String, Line> lines = lines(head.id(), texts);
        List<Saved> answers =
                texts.stream().map(typed -> answer(head, lines, typed)).toList();
        boolean all = answers.stream().allMatch(Saved.Kept.class::isInstance);
        List<Typed> changed = texts.stream()
                .filter(typed -> all && !text(lines, typed).equals(typed.text()))
                .toList();
        if (changed.isEmpty()) {
            return new Batch(head.revision(), answers);
        }
        List<Supplier<List<Typed>>> expected = consequences.stream()
                .map(consequence -> consequence.expect(head, changed))
                .toList();
        changed.forEach(typed -> write(head, text(lines, typed), typed, actor));
        long revision = followed(head, forms.touch(head), expected, actor);
        return new Batch(
                revision,
                answers.stream().<Saved>map(_ -> new Saved.Kept(revision)).toList());
    }

    /** Keeps what follows from what was kept; the revision after it. */
    private long followed(FormHead head, long revision, List<Supplier<List<Typed>>> expected, Actor actor) {
        List<Typed> further =
                expected.stream().flatMap(each -> each.get().stream()).toList();
        further.forEach(typed -> write(head, typed.was(), typed, actor));
        return further.isEmpty() ? revision : forms.touch(head.id());
    }

    private void write(FormHead head, String was, Typed typed, Actor actor) {
        if (!sheets.write(head.id(), typed.column(), typed.lineage(), was, typed.text())) {
            throw new IllegalStateException("form " + head.id() + " changed while it was held");
        }
        journal.write(actor, new Entry(head.organisation(), "form.type", subject(head.id(), typed), was, typed.text()));
    }

    private Map<String, Line> lines(long form, List<Typed> texts) {
        Map<String, Line> lines = new HashMap<>();
        if (texts.size() == 1) {
            Typed only = texts.getFirst();
            sheets.find(form, only.column().block(), only.lineage()).ifPresent(line -> lines.put(key(only), line));
            return lines;
        }
        texts.stream()
                .map(typed -> typed.column().block())
                .distinct()
                .forEach(block ->
                        sheets.lines(form, block).forEach(line -> lines.put(block.key() + line.lineage(), line)));
        return lines;
    }

    private static String key(Typed typed) {
        return typed.column().block().key() + typed.lineage();
    }

    private static String text(Map<String, Line> lines, Typed typed) {
        return Optional.ofNullable(lines.get(key(typed)))
                .map(line -> line.text(typed.column()))
                .orElse("");
    }

    /** What would become of a text: kept, refused, or shown beside what somebody else wrote. */
    private static Saved answer(FormHead head, Map<String, Line> lines, Typed typed) {
        Optional<Line> line = Optional.ofNullable(lines.get(key(typed)));
        Optional<Wording> obstacle = line.isEmpty() ? Optional.of(GONE) : obstacle(head, line.get(), typed);
        if (obstacle.isPresent()) {
            return new Saved.Refused(obstacle.get());
        }
        String now = line.get().text(typed.column());
        return now.equals(typed.was()) || now.equals(typed.text())
                ? new Saved.Kept(head.revision())
                : new Saved.Differs(now, typed.text());
    }

    /** Why nothing of a form may be changed now, whoever asks; absent where it may. */
    public static Optional<Wording> obstacle(FormHead head) {
        Set<Role> editors = Path.standard(head.path()).editors(head.state());
        return editors.isEmpty() ? Optional.of(FROZEN) : Optional.empty();
    }

    /** Why lines of a form may not be added, moved or taken out now; absent where they may. */
    public static Optional<Wording> obstacleToArranging(FormHead head) {
        return hasApprovedTarget(head) ? Optional.of(APPROVED) : obstacle(head);
    }

    /** Why a cell may not be changed now; absent where it may. */
    public static Optional<Wording> obstacle(FormHead head, Line line, Column column) {
        boolean target = column.phase() == Column.Phase.TARGET;
        if (target && hasApprovedTarget(head)) {
            return Optional.of(APPROVED);
        }
        return target && line.care().locked() ? Optional.of(LOCKED) : obstacle(head);
    }

    private static boolean hasApprovedTarget(FormHead head) {
        return head.isEvaluated() && head.targetForm() != 0;
    }

    private static Optional<Wording> obstacle(FormHead head, Line line, Typed typed) {
        int longest = typed.column().longest();
        int length = typed.text().length();
        return length <= longest
                ? obstacle(head, line, typed.column())
                : Optional.of(Wording.of(
                        typed.column().wording().zh() + "最多 " + longest + " 字，现有 " + length + " 字，请精简。",
                        typed.column().wording().en() + " takes " + longest + " characters; there are " + length
                                + "."));
    }

    /** Adds a line before the one at that place; its lineage. */
    @Transactional
    public String insert(long form, Block block, int place, Line line, Actor actor) {
        FormHead head = forms.hold(form);
        String lineage = sheets.insert(form, block, place, line);
        done(head, new Entry(head.organisation(), "form.insert", subject(form, block, lineage), "", said(line)), actor);
        return lineage;
    }

    /** Takes a line out; what stood in it goes into the journal. */
    @Transactional
    public void remove(long form, Block block, String lineage, Actor actor) {
        FormHead head = forms.hold(form);
        Optional<Line> line = sheets.find(form, block, lineage);
        if (line.isPresent() && sheets.remove(form, block, lineage)) {
            String before = said(line.get());
            done(head, new Entry(head.organisation(), "form.remove", subject(form, block, lineage), before, ""), actor);
        }
    }

    /** Puts lines into another order. */
    @Transactional
    public void order(long form, Block block, List<String> lineages, Actor actor) {
        FormHead head = forms.hold(form);
        sheets.order(form, block, lineages);
        done(head, Entry.of(head.organisation(), "form.order", subject(form, block, "")), actor);
    }

    /** Moves one line to another place, from 0. */
    @Transactional
    public void move(long form, Block block, String lineage, int place, Actor actor) {
        FormHead head = forms.hold(form);
        List<String> order = new ArrayList<>(
                sheets.lines(form, block).stream().map(Line::lineage).toList());
        int before = order.indexOf(lineage);
        if (before >= 0) {
            order.remove(before);
            order.add(Math.clamp(place, 0, order.size()), lineage);
            sheets.order(form, block, order);
            done(
                    head,
                    new Entry(
                            head.organisation(),
                            "form.move",
                            subject(form, block, lineage),
                            Integer.toString(before + 1),
                            Integer.toString(place + 1)),
                    actor);
        }
    }

    private void done(FormHead head, Entry entry, Actor actor) {
        journal.write(actor, entry);
        forms.touch(head);
    }

    private static String said(Line line) {
        return Arrays.stream(Column.values())
                .map(line::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }

    private static String subject(long form, Typed typed) {
        return subject(form, typed.column().block(), typed.lineage()) + " "
                + typed.column().key();
    }

    private static String subject(long form, Block block, String lineage) {
        return "form " + form + " " + block.key() + " " + lineage;
    }
}
