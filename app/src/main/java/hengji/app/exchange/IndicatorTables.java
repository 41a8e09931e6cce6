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

/** Indicators by their name in the form. */
@Component
final class IndicatorTables extends FormTables {
    private static final Map<Item, Column> COLUMNS = Map.of(
            Item.LEVEL1, Column.LEVEL1,
            Item.LEVEL2, Column.LEVEL2,
            Item.INDICATOR, Column.NAME,
            Item.SIGN, Column.SIGN,
            Item.TARGET, Column.TARGET,
            Item.MEASURE, Column.UNIT,
            Item.WEIGHT, Column.WEIGHT);

    IndicatorTables(Trees trees, Past past, Projects projects, TargetForms forms, Sheets sheets, Editing editing) {
        super(trees, past, projects, new Lines(forms, sheets, editing));
    }

    @Override
    public Kind kind() {
        return Kind.INDICATORS;
    }

    @Override
    Block block() {
        return Block.ROW;
    }

    @Override
    Map<Item, Column> columns() {
        return COLUMNS;
    }

    @Override
    Row numbered(Row row, int number) {
        return row;
    }
}
