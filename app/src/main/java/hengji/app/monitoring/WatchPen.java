package hengji.app.monitoring;

import hengji.app.form.Line;
import java.util.Set;

/**
 * What somebody may write in a sheet.
 *
 * @param whole everything, the money included
 * @param account of the writer, whose rows may be written otherwise
 * @param sections whose rows may be written otherwise
 */
record WatchPen(boolean whole, long account, Set<Long> sections) {
    WatchPen {
        sections = Set.copyOf(sections);
    }

    boolean mayWrite(Line line) {
        return whole
                || line.care().assignee() == account
                || (line.care().section() != 0 && sections.contains(line.care().section()));
    }
}
