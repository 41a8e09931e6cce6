package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the approved target again after an adjustment (重新引入目标). Lines are matched by lineage; only what the target
 * says changes, and nothing typed about the result is ever touched.
 */
@Service
public class TargetsAgain {
    private static final List<Block> BLOCKS = List.of(Block.MONEY, Block.GOAL, Block.TASK, Block.ROW);

    private final Forms forms;
    private final Sheets sheets;
    private final ApprovedTargets targets;
    private final Journal journal;

    TargetsAgain(Forms forms, Sheets sheets, ApprovedTargets targets, Journal journal) {
        this.forms = forms;
        this.sheets = sheets;
        this.targets = targets;
        this.journal = journal;
    }

    /** Everything that differs, in the order of the form; empty where nothing does or there is no target. */
    @Transactional(readOnly = true)
    public List<TargetChange> changes(long form) {
        long target = forms.get(form).targetForm();
        Optional<ApprovedTarget> approved = target == 0 ? Optional.empty() : targets.find(target);
        List<TargetChange> changes = new ArrayList<>();
        approved.ifPresent(from -> {
            for (Block block : BLOCKS) {
                changes.addAll(changes(from, block, sheets.lines(form, block)));
            }
        });
        return changes;
    }

    /** Takes in what was added and reworded; what is gone stays. */
    @Transactional
    public List<TargetChange> takeIn(long form, Actor actor) {
        FormHead head = forms.get(form);
        List<TargetChange> changes = changes(form);
        changes.forEach(change -> take(head, change, actor));
        targets.find(head.targetForm()).ifPresent(target -> order(form, target));
        forms.touch(form);
        return changes;
    }

    /** The order of the target; what is gone stands behind. */
    private void order(long form, ApprovedTarget target) {
        for (Block block : BLOCKS) {
            Stream<String> ours = sheets.lines(form, block).stream().map(Line::lineage);
            Stream<String> wanted = target.lines(block).stream().map(Line::lineage);
            sheets.order(form, block, Stream.concat(wanted, ours).distinct().toList());
        }
    }

    private void take(FormHead head, TargetChange change, Actor actor) {
        switch (change) {
            case TargetChange.Added(Block block, Line line) -> {
                sheets.add(head.id(), block, line);
                note(head, change, "", line.cells().toString(), actor);
            }
            case TargetChange.Reworded(Block _, Line line, Column column, String before, String after) -> {
                sheets.write(head.id(), column, line.lineage(), before, after);
                note(head, change, before, after, actor);
            }
            case TargetChange.Gone _ -> {}
        }
    }

    private void note(FormHead head, TargetChange change, String before, String after, Actor actor) {
        String subject = "form " + head.id() + " " + change.block().key() + " "
                + change.line().lineage();
        journal.write(actor, new Entry(head.organisation(), "self-evaluation.take-in", subject, before, after));
    }

    private static List<TargetChange> changes(ApprovedTarget target, Block block, List<Line> ours) {
        Map<String, Line> known =
                ours.stream().collect(Collectors.toMap(Line::lineage, Function.identity(), (one, _) -> one));
        Map<String, Line> wanted = target.lines(block).stream()
                .map(line -> Copies.of(target, block, line))
                .collect(Collectors.toMap(Line::lineage, Function.identity(), (one, _) -> one));
        List<TargetChange> changes = new ArrayList<>();
        for (Line line : ours) {
            Line now = wanted.get(line.lineage());
            if (now == null) {
                changes.add(new TargetChange.Gone(block, line));
            } else {
                changes.addAll(reworded(block, line, now));
            }
        }
        target.lines(block).stream()
                .filter(line -> !known.containsKey(line.lineage()))
                .forEach(line -> changes.add(new TargetChange.Added(block, Copies.of(target, block, line))));
        return changes;
    }

    private static List<TargetChange> reworded(Block block, Line ours, Line now) {
        return Column.of(block).stream()
                .filter(column -> column.phase() == Column.Phase.TARGET || isUntouchedPreset(column, ours, now))
                .filter(column -> !ours.text(column).equals(now.text(column)))
                .<TargetChange>map(
                        column -> new TargetChange.Reworded(block, ours, column, ours.text(column), now.text(column)))
                .toList();
    }

    /** An adjusted budget that still says the initial one was preset and never typed over. */
    private static boolean isUntouchedPreset(Column column, Line ours, Line now) {
        return column == Column.MONEY_ADJUSTED
                && ours.text(column).equals(now.text(Column.MONEY_INITIAL))
                && !now.text(column).isBlank();
    }
}
