package hengji.app.sheet;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Links;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody writes into a form, under that person's pen; for routes that the guard opens to those who fill forms. */
@Service
public class SheetWriting {
    private static final Wording NOT_YOURS =
            Wording.of("这一行分派给了别人，您只能填写分派给您的行。", "This row is assigned to somebody else; you fill in your own.");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,36}");

    private final Forms forms;
    private final Sheets sheets;
    private final Editing editing;
    private final Links links;
    private final Pens pens;

    SheetWriting(Forms forms, Sheets sheets, Editing editing, Links links, Pens pens) {
        this.forms = forms;
        this.sheets = sheets;
        this.editing = editing;
        this.links = links;
        this.pens = pens;
    }

    /**
     * Keeps texts, all or none.
     *
     * @throws NotNow where the person may write nothing at all at this moment
     */
    @Transactional
    public Editing.Batch keep(long form, List<Editing.Typed> texts, Who who, String address) {
        FormHead head = forms.hold(form);
        Pen pen = opened(head, who);
        if (!pen.whole() && texts.stream().anyMatch(typed -> isOthers(form, pen, typed))) {
            return new Editing.Batch(
                    head.revision(),
                    texts.stream()
                            .<Saved>map(typed -> isOthers(form, pen, typed)
                                    ? new Saved.Refused(NOT_YOURS)
                                    : new Saved.Kept(head.revision()))
                            .toList());
        }
        return editing.keepAll(head, texts, Actor.of(who, address));
    }

    /**
     * Adds an empty line; an indicator begins with the levels of the one above it.
     *
     * @param place before which line, from 0
     * @return its lineage
     * @throws NotNow where lines may not be added
     */
    @Transactional
    public String insert(long form, Block block, int place, Who who, String address) {
        return insertAll(form, block, place, List.of(new Line("", Map.of(), Line.Care.NONE)), who, address)
                .getFirst();
    }

    /**
     * Adds lines one below the other, with their texts. A line that carries a name comes back as what it was before it was
     * taken out.
     *
     * @param place before which line, from 0
     * @return their lineages
     * @throws NotNow where lines may not be added, a name is taken, or a text is too long for its cell
     */
    @Transactional
    public List<String> insertAll(long form, Block block, int place, List<Line> wanted, Who who, String address) {
        arranging(form, who);
        List<Line> lines = sheets.lines(form, block);
        int at = Math.clamp(place, 0, lines.size());
        List<String> made = new ArrayList<>();
        for (Line line : wanted) {
            line.cells().forEach(SheetWriting::fits);
            named(lines, line);
            boolean levels =
                    block == Block.ROW && !lines.isEmpty() && line.cells().isEmpty();
            Line begun =
                    levels ? new Line(line.lineage(), levels(lines.get(Math.max(0, at - 1))), Line.Care.NONE) : line;
            made.add(editing.insert(form, block, at + made.size(), begun, Actor.of(who, address)));
        }
        return made;
    }

    private static void named(List<Line> lines, Line line) {
        boolean sound = line.lineage().isEmpty() || NAME.matcher(line.lineage()).matches();
        if (!sound || lines.stream().anyMatch(other -> other.lineage().equals(line.lineage()))) {
            throw new NotNow(Wording.of("这一行已经在表里，不能再加一次。", "This line stands in the form already."));
        }
    }

    private static void fits(Column column, String text) {
        if (text.length() > column.longest()) {
            throw new NotNow(Wording.of(
                    column.wording().zh() + "最多 " + column.longest() + " 字，请精简后再粘贴。",
                    column.wording().en() + " takes " + column.longest() + " characters."));
        }
    }

    /**
     * Takes a line out.
     *
     * @return what stood in it
     * @throws NotNow where lines may not be taken out
     * @throws NotThere if it is gone
     */
    @Transactional
    public Line remove(long form, Block block, String lineage, Who who, String address) {
        arranging(form, who);
        Line line = sheets.find(form, block, lineage).orElseThrow(NotThere::new);
        if (line.care().locked()) {
            throw new NotNow(Wording.of("共性指标由主管部门下发，不能删除。", "A common indicator cannot be taken out."));
        }
        editing.remove(form, block, lineage, Actor.of(who, address));
        return line;
    }

    /**
     * Moves a line to another place, from 0.
     *
     * @throws NotNow where lines may not be moved
     */
    @Transactional
    public void move(long form, Block block, String lineage, int place, Who who, String address) {
        arranging(form, who);
        editing.move(form, block, lineage, place, Actor.of(who, address));
    }

    /** Says which tasks an indicator serves. */
    @Transactional
    public void link(long form, String row, Set<String> tasks, Who who, String address) {
        arranging(form, who);
        Set<String> known = new HashSet<>(
                sheets.lines(form, Block.TASK).stream().map(Line::lineage).toList());
        known.retainAll(tasks);
        links.set(form, row, known, Actor.of(who, address));
    }

    private boolean isOthers(long form, Pen pen, Editing.Typed typed) {
        Block block = typed.column().block();
        return sheets.find(form, block, typed.lineage())
                .filter(line -> !pen.mayWrite(block, line))
                .isPresent();
    }

    private FormHead arranging(long form, Who who) {
        FormHead head = forms.hold(form);
        Pen pen = opened(head, who);
        Optional<Wording> obstacle = Editing.obstacleToArranging(head);
        if (obstacle.isPresent()) {
            throw new NotNow(obstacle.get());
        }
        if (!pen.mayArrange()) {
            throw new NotNow(NOT_YOURS);
        }
        return head;
    }

    private Pen opened(FormHead head, Who who) {
        Pen pen = pens.granted(who, head);
        pen.shut().ifPresent(reason -> {
            throw new NotNow(reason);
        });
        return pen;
    }

    private static Map<Column, String> levels(Line line) {
        return Map.of(Column.LEVEL1, line.text(Column.LEVEL1), Column.LEVEL2, line.text(Column.LEVEL2));
    }
}
