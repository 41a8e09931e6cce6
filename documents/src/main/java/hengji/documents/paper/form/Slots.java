package hengji.documents.paper.form;

import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.documents.paper.form.FurtherColumns.Further;
import hengji.documents.paper.layout.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which columns the indicator table of a form has, and in which order. */
final class Slots {
    /** A column of the table. */
    sealed interface Slot {
        /** One that every form knows. */
        record Official(Column column) implements Slot {}

        /** The computed score. */
        record Computed() implements Slot {}

        /** One of the form's own. */
        record Own(Further column) implements Slot {}
    }

    private static final Set<Column> OWN =
            EnumSet.of(Column.ADJUSTMENT, Column.EVIDENCE, Column.JUDGEMENT, Column.REVIEW);
    /** Columns beside the official ones that a draft drops while nothing stands in them. */
    private static final Set<Column> ONLY_FILLED = EnumSet.of(Column.ADJUSTMENT, Column.JUDGEMENT, Column.REVIEW);

    private final List<Indicator> rows;
    private final Edition edition;
    private final List<Slot> slots = new ArrayList<>();

    private Slots(Form form, Edition edition) {
        rows = form.indicators();
        this.edition = edition;
    }

    static List<Slot> of(Form form, Edition edition, FurtherColumns further, boolean computed) {
        Slots slots = new Slots(form, edition);
        Arrays.stream(Column.values())
                .filter(slots::isPrinted)
                .map(Slot.Official::new)
                .forEach(slots.slots::add);
        if (computed) {
            slots.slots.add(slots.afterScore(), new Slot.Computed());
        }
        further.columns().reversed().forEach(column -> slots.slots.add(slots.after(column), new Slot.Own(column)));
        return slots.slots;
    }

    private boolean isPrinted(Column column) {
        return (edition == Edition.DRAFT || !OWN.contains(column))
                && rows.stream().anyMatch(ONLY_FILLED.contains(column) ? column::isFilled : column::isOn)
                && !isInsideTargets(column);
    }

    private boolean isInsideTargets(Column column) {
        List<Indicator> filled = rows.stream().filter(column::isFilled).toList();
        return !filled.isEmpty() && filled.stream().allMatch(column::isInsideTarget);
    }

    private int afterScore() {
        Slot last = new Slot.Official(Column.SCORE);
        return slots.indexOf(slots.contains(last) ? last : new Slot.Official(Column.WEIGHT)) + 1;
    }

    /** Behind the official column that stood nearest to its left; at the end where that cannot be told. */
    private int after(Further column) {
        int index = slots.size();
        int nearest = 0;
        for (int i = 0; i < slots.size(); i++) {
            int place = slots.get(i) instanceof Slot.Official(Column official) ? place(official) : 0;
            if (place > nearest && place < column.column()) {
                nearest = place;
                index = i + 1;
            }
        }
        return index;
    }

    private int place(Column column) {
        return rows.stream().mapToInt(row -> column.place(row).orElse(0)).max().orElse(0);
    }
}
