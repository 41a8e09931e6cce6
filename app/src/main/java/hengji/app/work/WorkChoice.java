package hengji.app.work;

import java.util.List;
import java.util.Optional;

/**
 * Which part of the list somebody wants to see.
 *
 * @param year 0 for all
 * @param unit id of an organisation; 0 for all
 * @param kind absent for all
 * @param late only what is late
 */
record WorkChoice(int year, long unit, Optional<Kind> kind, boolean late) {
    List<WorkItem> of(List<WorkItem> items) {
        return items.stream().filter(this::takes).toList();
    }

    boolean isAll() {
        return year == 0 && unit == 0 && kind.isEmpty() && !late;
    }

    private boolean takes(WorkItem item) {
        return (year == 0 || item.year() == year)
                && (unit == 0 || item.organisation().id() == unit)
                && kind.filter(wanted -> wanted != item.kind()).isEmpty()
                && (!late || item.isLate());
    }
}
