package hengji.documents.recognise;

import hengji.core.form.Field;
import hengji.documents.recognise.words.Amounts;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads a figure cell: known, blank ("—" included), or unreadable with a note. */
final class Fields {
    private final Notes notes;

    Fields(Notes notes) {
        this.notes = notes;
    }

    <T> Field<T> read(Slot slot, String field, OptionalInt row, Function<String, Optional<T>> parser) {
        if (!slot.exists()) {
            return Field.absent();
        }
        slot.use();
        if (Amounts.saysNothing(slot.raw())) {
            return new Field.Blank<>(slot.source());
        }
        Optional<T> value = parser.apply(slot.raw());
        if (value.isEmpty()) {
            notes.unreadable(slot, row, field);
            return new Field.Unreadable<>(slot.source());
        }
        return Field.known(value.get(), slot.source());
    }
}
