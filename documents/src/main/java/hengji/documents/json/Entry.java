package hengji.documents.json;

import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Source;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** One object of a document, seen as the fields of a form. A key that has no meaning there is noted. */
final class Entry {
    private final Json.Entries values;
    private final Json.Entries cells;
    private final String path;
    private final NoteBook notes;
    private final Place place;
    private OptionalInt row = OptionalInt.empty();

    /** An object at {@code path}, e.g. {@code indicators[]}, which stands at {@code fallback} if it does not say. */
    Entry(Json.Entries values, String path, Place fallback, NoteBook notes) {
        this.values = values;
        this.path = path;
        this.notes = notes;
        cells = values.get("cells") instanceof Json.Entries inner ? inner : Json.Entries.none();
        place = values.get("place").words().map(PlaceText::parse).orElse(fallback);
    }

    Place place() {
        return place;
    }

    /** The number of the row, kept for the notes about it. */
    int row(int fallback) {
        int number = Values.count(json("row")).orElse(fallback);
        row = OptionalInt.of(number);
        return number;
    }

    Json json(String key) {
        return values.get(key);
    }

    Field<String> text(String key) {
        return field(key, Optional::of);
    }

    Field<BigDecimal> decimal(String key) {
        return field(key, Values::decimal);
    }

    <T> Field<T> field(String key, Function<String, Optional<T>> reading) {
        Json value = json(key);
        if (value instanceof Json.Nothing || (value instanceof Json.Text(String text) && isBlank(key, text))) {
            return unsaid(key);
        }
        Optional<T> read = value.words().flatMap(reading);
        String raw = value.words().orElse("");
        return read.map(known -> Field.known(known, source(key, raw))).orElseGet(() -> unreadable(key, raw));
    }

    /** A figure: its number stands under the key, its words under the key with "Text". */
    Field<Figure> figure(String key) {
        Field<BigDecimal> number = field(key, Values::decimal);
        Json words = json(key + "Text");
        Optional<String> text = words.words().filter(said -> !isBlank(key, said));
        if (text.isPresent()) {
            String said = text.get();
            return Field.known(new Figure(said, number.value()), source(key, said));
        }
        return number.map(Figure::of);
    }

    /** Notes every key that is not known here. */
    void close(Set<String> known) {
        values.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> notes.unknownKey(path + key));
        cells.values().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> notes.unknownKey(path + "cells." + key));
    }

    /** An empty text is a value only where a cell stands behind it. */
    private boolean isBlank(String key, String text) {
        return text.isEmpty() && !(cells.get(key) instanceof Json.Entries);
    }

    private <T> Field<T> unsaid(String key) {
        if (!(cells.get(key) instanceof Json.Entries cell)) {
            return Field.absent();
        }
        boolean unreadable = cell.get("unreadable") instanceof Json.Truth(boolean is) && is;
        return unreadable ? new Field.Unreadable<>(source(key, "")) : new Field.Blank<>(source(key, ""));
    }

    private <T> Field<T> unreadable(String key, String raw) {
        String shown = raw.isEmpty() ? "{…}" : raw;
        notes.add(
                place,
                row,
                "“" + path + key + "”的值“" + shown + "”不合要求，按无法识别处理，请核对。",
                "The value \"" + shown + "\" of " + path + key + " does not fit; it counts as unreadable. Check it.");
        return new Field.Unreadable<>(source(key, raw));
    }

    private Source source(String key, String raw) {
        Json.Entries cell = cells.get(key) instanceof Json.Entries inner ? inner : Json.Entries.none();
        return new Source(
                cell.get("place").words().map(PlaceText::parse).orElse(place),
                cell.get("raw").words().orElse(raw));
    }
}
