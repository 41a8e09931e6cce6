package hengji.documents.json;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Origin;
import hengji.core.form.Total;
import hengji.documents.manuscript.UnreadableFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a form together from the pieces of its document, in whatever order they come. */
final class FormAssembly {
    private static final Set<String> KEYS = Stream.concat(
                    DocumentReading.VALUES.stream(), DocumentReading.LISTS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final NoteBook notes = new NoteBook();
    private final ElementReading elements = new ElementReading(notes);
    private final Map<String, Json> values = new LinkedHashMap<>();

    void value(String key, Json value) {
        values.put(key, value);
    }

    void element(String list, Json element) {
        values.putIfAbsent(list, new Json.Nothing());
        elements.read(list, element);
    }

    /** The form; absent where the document neither says that it is one nor looks like one. */
    Optional<Form> form(Set<String> unknownKeys) throws UnreadableFile {
        Optional<String> schema = new Json.Entries(values).get("schema").words();
        if (schema.isPresent() && !schema.get().equals(FormCodec.SCHEMA)) {
            throw JsonRefusals.otherSchema(schema.get());
        }
        if (schema.isEmpty() && !values.containsKey("indicators")) {
            return Optional.empty();
        }
        unknownKeys.forEach(notes::unknownKey);
        return Optional.of(assemble(schema.isPresent()));
    }

    private Form assemble(boolean said) {
        Entry entry = new Entry(new Json.Entries(values), "", Place.WHOLE, notes);
        if (!said) {
            notes.add(
                    Place.WHOLE,
                    OptionalInt.empty(),
                    "JSON 未写 schema，按“" + FormCodec.SCHEMA + "”读取。",
                    "The JSON names no schema; it was read as \"" + FormCodec.SCHEMA + "\".");
        }
        return new Form(
                origin(entry),
                kind(entry),
                heads(entry),
                budget(entry),
                elements.goals(),
                elements.tasks(),
                elements.indicators(),
                total(entry),
                entry.text("grade"),
                elements.texts(),
                elements.notesWith(closed(entry)));
    }

    private NoteBook closed(Entry entry) {
        for (String list : DocumentReading.LISTS) {
            if (!(entry.json(list) instanceof Json.Nothing)) {
                elements.notAList(list);
            }
        }
        entry.close(KEYS);
        return notes;
    }

    private Origin origin(Entry entry) {
        Json.Entries source = entry.json("source") instanceof Json.Entries inner ? inner : Json.Entries.none();
        return new Origin(
                source.get("file").words().orElse(""),
                source.get("format").words().orElse(""),
                source.get("sha256").words().orElse(""));
    }

    private FormKind kind(Entry entry) {
        return entry.field("kind", words -> Values.constant(FormKind.class, words))
                .value()
                .orElse(FormKind.UNKNOWN);
    }

    private static Heads heads(Entry entry) {
        return new Heads(
                entry.text("title"),
                entry.field("fiscalYear", Values::integer),
                entry.text("region"),
                entry.text("organization"),
                entry.text("unitCode"),
                entry.text("projectCode"),
                entry.text("project"),
                entry.field("scope", Values::scope),
                entry.text("supervisor"));
    }

    private Budget budget(Entry entry) {
        AmountUnit unit = entry.field("amountUnit", Values::unit).value().orElse(AmountUnit.TEN_THOUSAND);
        boolean stated = entry.json("amountUnitStated") instanceof Json.Truth(boolean is) && is;
        return new Budget(unit, stated, elements.budget());
    }

    private Total total(Entry entry) {
        if (!(entry.json("total") instanceof Json.Entries values)) {
            return Total.NONE;
        }
        Entry inner = new Entry(values, "total.", Place.WHOLE, notes);
        Total total = new Total(inner.decimal("weight"), inner.decimal("score"));
        inner.close(Set.of("weight", "score", "cells"));
        return total;
    }
}
