package hengji.app.rollup;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Consequence;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.journal.Actor;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A department's figure follows its projects' while it says what they gave and its form is still being written. What a
 * person typed otherwise stays and is shown beside.
 */
@Component
class Following implements Consequence {
    private final LinkStore links;
    private final Forms forms;
    private final ObjectProvider<Rollups> rollups;
    private final ObjectProvider<Editing> editing;

    Following(LinkStore links, Forms forms, ObjectProvider<Rollups> rollups, ObjectProvider<Editing> editing) {
        this.links = links;
        this.forms = forms;
        this.rollups = rollups;
        this.editing = editing;
    }

    private record Followed(long form, String lineage, Column column) {}

    @Override
    public Supplier<List<Editing.Typed>> expect(FormHead head, List<Editing.Typed> texts) {
        Column column = head.path() == PathKind.TARGET ? Column.TARGET : Column.ACTUAL;
        Set<String> rows = texts.stream()
                .filter(typed -> typed.column() == column || typed.column() == Column.UNIT)
                .map(Editing.Typed::lineage)
                .collect(Collectors.toSet());
        if (head.projectCode().isEmpty() || rows.isEmpty()) {
            return List::of;
        }
        List<Followed> followed = new ArrayList<>();
        for (KeptLink link : links.drawing(head.region(), head.year(), head.projectCode(), rows)) {
            department(link, head.path())
                    .filter(form -> agrees(form, link.lineage(), column))
                    .ifPresent(form -> followed.add(new Followed(form, link.lineage(), column)));
        }
        return () -> {
            followed.forEach(this::write);
            return List.of();
        };
    }

    /** The department's form of the same step, while it is being written. */
    private Optional<Long> department(KeptLink link, PathKind path) {
        FormHead target = forms.get(link.form());
        return (path == PathKind.TARGET
                        ? Optional.of(target)
                        : forms.find(target.organisation(), target.year(), path, ""))
                .filter(found -> found.state().stage() == State.Stage.WRITING)
                .map(FormHead::id);
    }

    private boolean agrees(long form, String lineage, Column column) {
        return value(form, lineage, column)
                .filter(value -> !value.figure().isEmpty() && !value.differs() && !value.isBlank())
                .isPresent();
    }

    private void write(Followed followed) {
        Optional<LinkedRow> row = row(followed.form(), followed.lineage());
        Line line = row.map(LinkedRow::line).orElseThrow();
        value(followed.form(), followed.lineage(), followed.column())
                .map(LinkedRow.Value::figure)
                .filter(figure -> !figure.isEmpty())
                .ifPresent(figure -> editing.getObject()
                        .keep(
                                followed.form(),
                                new Editing.Typed(
                                        followed.column(), followed.lineage(), line.text(followed.column()), figure),
                                Actor.OFFICE));
    }

    private Optional<LinkedRow.Value> value(long form, String lineage, Column column) {
        String wanted = column == Column.ACTUAL ? "ACTUAL" : "TARGET";
        return row(form, lineage).stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> value.column().name().equals(wanted))
                .findFirst();
    }

    private Optional<LinkedRow> row(long form, String lineage) {
        return rollups.getObject().of(form).rows().stream()
                .filter(row ->
                        row.line().lineage().equals(lineage) && row.line().block() == Block.ROW)
                .findFirst();
    }
}
