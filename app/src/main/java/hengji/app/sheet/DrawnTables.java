package hengji.app.sheet;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import hengji.app.assess.Assessed;
import hengji.core.explain.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Tables as they were drawn last: whoever may write the same cells of a form sees the same table, until somebody changes
 * the form.
 */
@Component
class DrawnTables {
    private static final int MOST = 300;

    private record Sight(long form, Pen pen, Language language) {}

    /** A table and the part of the page, in UTF-8, that it became. */
    static final class Drawn implements Content {
        private final Table table;
        private final byte[] page;

        Drawn(Table table, byte[] page) {
            this.table = table;
            this.page = page;
        }

        Table table() {
            return table;
        }

        @Override
        public void writeTo(TemplateOutput output) {
            output.writeBinaryContent(page);
        }

        private boolean shows(Assessed assessed) {
            return table.opened().assessed().equals(assessed);
        }
    }

    private final TemplateEngine templates;
    private final List<SheetAddition> additions;
    private final Map<Sight, Drawn> drawn = new ConcurrentHashMap<>();

    DrawnTables(TemplateEngine templates, List<SheetAddition> additions) {
        this.templates = templates;
        this.additions = List.copyOf(additions);
    }

    Drawn of(Opened opened) {
        Sight sight =
                new Sight(opened.head().id(), opened.pen().alike(), opened.say().language());
        Drawn before = drawn.get(sight);
        if (before != null && before.shows(opened.assessed())) {
            return before;
        }
        if (drawn.size() >= MOST) {
            drawn.clear();
        }
        Drawn now = draw(Table.of(opened, additions));
        drawn.put(sight, now);
        return now;
    }

    private Drawn draw(Table table) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("sheet/grid.jte", table, output);
        return new Drawn(table, output.toByteArray());
    }
}
