package hengji.app.exchange;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Sheets;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Goals by their number in the form; the first where a file gives none. */
@Component
final class GoalTables extends FormTables {
    GoalTables(Trees trees, Past past, Projects projects, TargetForms forms, Sheets sheets, Editing editing) {
        super(trees, past, projects, new Lines(forms, sheets, editing));
    }

    @Override
    public Kind kind() {
        return Kind.TARGETS;
    }

    @Override
    Block block() {
        return Block.GOAL;
    }

    @Override
    Map<Item, Column> columns() {
        return Map.of(Item.GOAL, Column.GOAL_TEXT);
    }

    @Override
    Row numbered(Row row, int number) {
        return row.has(Item.NUMBER) ? row : row.with(Item.NUMBER, String.valueOf(number));
    }
}
