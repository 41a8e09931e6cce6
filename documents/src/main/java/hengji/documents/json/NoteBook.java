package hengji.documents.json;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.ReadingNote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a document's reader has to say; an unknown key is named once, however often it stands there. */
final class NoteBook {
    private static final int MOST_KEYS = 100;

    private final List<ReadingNote> notes = new ArrayList<>();
    private final Set<String> unknownKeys = new LinkedHashSet<>();
    private int furtherKeys;

    void add(Place place, OptionalInt row, String zh, String en) {
        notes.add(new ReadingNote(place, row, Wording.of(zh, en)));
    }

    void unknownKey(String path) {
        if (unknownKeys.size() < MOST_KEYS) {
            unknownKeys.add(path);
        } else if (!unknownKeys.contains(path)) {
            furtherKeys++;
        }
    }

    List<ReadingNote> notes() {
        List<ReadingNote> all = new ArrayList<>(notes);
        for (String key : unknownKeys) {
            all.add(note(
                    "JSON 中的键“" + key + "”不认识，未读。",
                    "The key \"" + key + "\" of the JSON is unknown and was not read."));
        }
        if (furtherKeys > 0) {
            all.add(note("另有不认识的键 " + furtherKeys + " 处，未读。", furtherKeys + " more unknown keys were not read."));
        }
        return all;
    }

    private static ReadingNote note(String zh, String en) {
        return new ReadingNote(Place.WHOLE, OptionalInt.empty(), Wording.of(zh, en));
    }
}
