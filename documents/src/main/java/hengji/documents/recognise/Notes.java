package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.ReadingNote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The reading notes of one form (读取说明). */
final class Notes {
    private final List<ReadingNote> notes = new ArrayList<>();

    void add(Place place, OptionalInt row, Wording message) {
        notes.add(new ReadingNote(place, row, message));
    }

    void add(Place place, Wording message) {
        add(place, OptionalInt.empty(), message);
    }

    void leftOver(Slot slot, OptionalInt row) {
        String text = slot.text();
        add(slot.place(), row, Wording.of("“" + text + "”未能归入任何栏目，请核对。", "Not placed in any field: " + text));
    }

    void unreadable(Slot slot, OptionalInt row, String field) {
        add(
                slot.place(),
                row,
                Wording.of(
                        field + "“" + slot.text() + "”" + (slot.isIllegible() ? "无法可靠分开" : "读不出数字") + "，按未识别处理，请核对原件。",
                        "Nothing certain can be read from \"" + slot.text() + "\"; left unread."));
    }

    List<ReadingNote> all() {
        return notes;
    }
}
