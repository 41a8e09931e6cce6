package hengji.app.selfevaluation;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Links;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.path.SheetText;
import hengji.app.path.Snapshots;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was approved of a target form. */
@Service
public class ApprovedTargets {
    private final Forms forms;
    private final Sheets sheets;
    private final Versions versions;
    private final Snapshots snapshots;
    private final Links links;

    ApprovedTargets(Forms forms, Sheets sheets, Versions versions, Snapshots snapshots, Links links) {
        this.forms = forms;
        this.sheets = sheets;
        this.versions = versions;
        this.snapshots = snapshots;
        this.links = links;
    }

    /** Absent while the target form was never approved; while it is being adjusted, what was approved before. */
    @Transactional(readOnly = true)
    public Optional<ApprovedTarget> find(long target) {
        return forms.find(target).filter(head -> head.path() == PathKind.TARGET).flatMap(this::approved);
    }

    private Optional<ApprovedTarget> approved(FormHead head) {
        Map<String, Line> now = sheets.lines(head.id(), Block.ROW).stream()
                .collect(Collectors.toMap(Line::lineage, Function.identity()));
        List<Versions.Version> approvals = versions.list(head.id()).stream()
                .filter(version -> version.occasion() == Versions.Occasion.APPROVED)
                .toList();
        List<Map<Block, List<Line>>> frozen = approvals.stream()
                .flatMap(version -> snapshots.find(version).stream())
                .map(text -> lines(text, now))
                .toList();
        if (!frozen.isEmpty()) {
            var served = snapshots.links(approvals.getLast()).orElseGet(() -> links.byTask(head.id()));
            return Optional.of(new ApprovedTarget(head, frozen.getFirst(), frozen.getLast(), served));
        }
        return head.state() == State.APPROVED ? Optional.of(live(head)) : Optional.empty();
    }

    /** Approved without a frozen sheet, as forms taken in from elsewhere are. */
    private ApprovedTarget live(FormHead head) {
        Map<Block, List<Line>> lines = sheets.get(head.id()).lines();
        return new ApprovedTarget(head, lines, lines, links.byTask(head.id()));
    }

    private static Map<Block, List<Line>> lines(SheetText text, Map<String, Line> now) {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            lines.put(
                    block,
                    text.of(block).stream()
                            .map(entry -> line(block, entry, now))
                            .toList());
        }
        return lines;
    }

    /** The cells of then; who cares for the line is who does so now. */
    private static Line line(Block block, SheetText.Entry entry, Map<String, Line> now) {
        Map<Column, String> cells = Column.of(block).stream().collect(Collectors.toMap(each -> each, entry::text));
        Line.Care care = Optional.ofNullable(now.get(entry.lineage()))
                .filter(_ -> block == Block.ROW)
                .map(Line::care)
                .orElse(Line.Care.NONE);
        return new Line(entry.lineage(), cells, care);
    }
}
