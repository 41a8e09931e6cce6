package hengji.app.intake;

import hengji.app.begin.Beginnings;
import hengji.app.begin.Begun;
import hengji.app.begin.Contained;
import hengji.app.carry.CarriedForm;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Filling;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what was read: as a new form, or into a draft exactly what was ticked. */
@Service
public class TakingIn {
    private final Intakes intakes;
    private final Beginnings beginnings;
    private final Moved moved;
    private final Forms forms;
    private final Sheets sheets;
    private final Editing editing;

    TakingIn(Intakes intakes, Beginnings beginnings, Moved moved, Forms forms, Sheets sheets, Editing editing) {
        this.intakes = intakes;
        this.beginnings = beginnings;
        this.moved = moved;
        this.forms = forms;
        this.sheets = sheets;
        this.editing = editing;
    }

    /**
     * What was taken into a draft.
     *
     * @param cells how many cells now say what the file says
     * @param lines how many lines were added
     * @param refused what was ticked and not taken, and why
     */
    public record Taken(int cells, int lines, List<Wording> refused) {
        public Taken {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Begins a form from one of the forms read.
     *
     * @param place of the form in the file, from 0
     * @param carry whether its years are moved to the year wanted
     */
    @Transactional
    public Begun begin(Intake intake, int place, boolean carry, Actor actor) {
        Form form = intake.form(place);
        Contained contained = Beginnings.contained(form);
        Optional<CarriedForm> carried = carry ? moved.find(intake, place) : Optional.empty();
        Contained said = carried.map(moving ->
                        new Contained(contained.scope(), contained.supervisor(), contained.unit(), moving.lines()))
                .orElse(contained);
        Begun begun = beginnings.begin(intake.wanted(), said, "file " + intake.fileName(), actor);
        if (begun instanceof Begun.Made made) {
            intakes.taken(intake, made.form(), actor);
        }
        return begun;
    }

    /** Where the draft and one of the forms read differ. */
    @Transactional(readOnly = true)
    public Differences differences(Intake intake, int place) {
        Form form = intake.form(place);
        return Differences.between(
                sheets.get(intake.form()), Filling.lines(form), form.budget().unit());
    }

    /** Takes what was ticked into the draft; everything else stays as it was typed. */
    @Transactional
    public Taken take(Intake intake, int place, Set<String> ticked, Actor actor) {
        FormHead head = forms.hold(intake.form());
        Optional<Wording> obstacle = Editing.obstacle(head);
        if (obstacle.isPresent()) {
            return new Taken(0, 0, List.of(obstacle.get()));
        }
        Differences differences = differences(intake, place);
        List<Wording> refused = new ArrayList<>();
        List<Difference.Cell> cells = differences.changed().stream()
                .flatMap(changed -> changed.cells().stream())
                .filter(cell -> ticked.contains(cell.key()))
                .toList();
        int kept = (int)
                cells.stream().filter(cell -> keep(head, cell, refused, actor)).count();
        List<Difference.Added> added = differences.added().stream()
                .filter(line -> ticked.contains(line.key()))
                .toList();
        added.forEach(line -> insert(head, line.line(), actor));
        int gone = ticked.size() - cells.size() - added.size();
        if (gone > 0) {
            refused.add(Wording.of(
                    "有 " + gone + " 处在您勾选之后已被别人改过，没有覆盖，请重新查看。",
                    gone + " of them were changed by somebody meanwhile and not overwritten; look again."));
        }
        intakes.taken(intake, head.id(), actor);
        return new Taken(kept, added.size(), refused);
    }

    private boolean keep(FormHead head, Difference.Cell cell, List<Wording> refused, Actor actor) {
        Editing.Typed typed = new Editing.Typed(cell.column(), cell.lineage(), cell.was(), cell.text());
        return switch (editing.keep(head.id(), typed, actor)) {
            case Saved.Kept _ -> true;
            case Saved.Differs _ -> false;
            case Saved.Refused(Wording reason) -> {
                refused.add(Wording.of(
                        "“" + cell.text() + "”未取入：" + reason.zh(),
                        "“" + cell.text() + "” was not taken: " + reason.en()));
                yield false;
            }
        };
    }

    /** Behind the last line of its second level, else at the end. */
    private void insert(FormHead head, Line line, Actor actor) {
        List<Line> lines = sheets.lines(head.id(), line.block());
        int place = lines.size();
        for (int at = 0; line.block() == Block.ROW && at < lines.size(); at++) {
            boolean same = lines.get(at).text(Column.LEVEL2).equals(line.text(Column.LEVEL2))
                    && lines.get(at).text(Column.LEVEL1).equals(line.text(Column.LEVEL1));
            place = same ? at + 1 : place;
        }
        editing.insert(head.id(), line.block(), place, head.isEvaluated() ? line : planned(line), actor);
    }

    /** Without results, which a target does not have. */
    private static Line planned(Line line) {
        Map<Column, String> cells = new EnumMap<>(line.cells());
        cells.replaceAll(
                (column, text) -> column.phase() == Column.Phase.TARGET || column == Column.TEXT_TEXT ? text : "");
        return new Line("", cells, Line.Care.NONE);
    }
}
