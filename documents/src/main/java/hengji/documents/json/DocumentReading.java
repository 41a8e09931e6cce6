package hengji.documents.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hengji.core.form.Form;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one document element by element, so that only what is kept takes memory. */
final class DocumentReading {
    static final List<String> LISTS = List.of("budget", "goals", "tasks", "indicators", "texts", "notes");
    static final Set<String> VALUES = Set.of(
            "schema",
            "source",
            "kind",
            "title",
            "fiscalYear",
            "region",
            "organization",
            "unitCode",
            "projectCode",
            "project",
            "scope",
            "supervisor",
            "amountUnit",
            "amountUnitStated",
            "total",
            "grade",
            "cells");

    private final JsonParser parser;
    private final Allowance elements;
    private final FormAssembly assembly = new FormAssembly();
    private final Set<String> unknownKeys = new LinkedHashSet<>();
    private Optional<Form> inner = Optional.empty();

    DocumentReading(JsonParser parser, Allowance elements) {
        this.parser = parser;
        this.elements = elements;
    }

    /** The form of the document; absent where it is none. */
    Optional<Form> read() throws IOException, UnreadableFile {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken start = parser.nextToken();
            read(key, start);
        }
        return inner.isPresent() ? inner : assembly.form(unknownKeys);
    }

    private void read(String key, JsonToken start) throws IOException, UnreadableFile {
        if (LISTS.contains(key) && start == JsonToken.START_ARRAY) {
            list(key);
        } else if (LISTS.contains(key) || VALUES.contains(key)) {
            assembly.value(key, Pieces.take(parser));
        } else if (key.equals("form") && start == JsonToken.START_OBJECT) {
            inner = new DocumentReading(parser, elements).read();
        } else {
            unknown(key);
        }
    }

    private void list(String key) throws IOException, UnreadableFile {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.spend();
            assembly.element(key, Pieces.take(parser));
        }
    }

    private void unknown(String key) throws IOException, UnreadableFile {
        elements.spend();
        unknownKeys.add(key);
        parser.skipChildren();
    }
}
