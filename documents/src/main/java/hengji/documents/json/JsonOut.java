package hengji.documents.json;

import com.fasterxml.jackson.core.JsonGenerator;
import hengji.core.explain.Language;
import hengji.core.explain.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The few shapes canonical JSON is made of, over a generator. Numbers with a fraction are exact decimal strings. */
final class JsonOut {
    /** What writes the inside of an object. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** What writes one element of a list. */
    @FunctionalInterface
    interface Each<T> {
        void write(T element) throws IOException;
    }

    private final JsonGenerator generator;
    private final Indents indents;

    JsonOut(JsonGenerator generator, Indents indents) {
        this.generator = generator;
        this.indents = indents;
    }

    void object(Body body) throws IOException {
        generator.writeStartObject();
        body.write();
        generator.writeEndObject();
    }

    void object(String key, Body body) throws IOException {
        generator.writeFieldName(key);
        object(body);
    }

    /** An object on one line. */
    void line(String key, Body body) throws IOException {
        generator.writeFieldName(key);
        line(body);
    }

    /** An object on one line. */
    void line(Body body) throws IOException {
        indents.flat(true);
        object(body);
        indents.flat(false);
    }

    <T> void list(String key, List<T> elements, Each<T> each) throws IOException {
        generator.writeArrayFieldStart(key);
        for (T element : elements) {
            each.write(element);
        }
        generator.writeEndArray();
    }

    void rows(String key, List<Integer> rows) throws IOException {
        generator.writeArrayFieldStart(key);
        indents.flat(true);
        for (int row : rows) {
            generator.writeNumber(row);
        }
        generator.writeEndArray();
        indents.flat(false);
    }

    void text(String key, String value) throws IOException {
        generator.writeStringField(key, value);
    }

    void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get());
        } else {
            nothing(key);
        }
    }

    void decimal(String key, Optional<BigDecimal> value) throws IOException {
        text(key, value.map(BigDecimal::toPlainString));
    }

    void number(String key, int value) throws IOException {
        generator.writeNumberField(key, value);
    }

    void truth(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
    }

    void nothing(String key) throws IOException {
        generator.writeNullField(key);
    }

    /** The wording in one language under the key, and in the other under the key with its language's name. */
    void both(String key, Wording wording, Language language) throws IOException {
        text(key, wording.in(language));
        switch (language) {
            case CHINESE -> text(key + "En", wording.en());
            case ENGLISH -> text(key + "Zh", wording.zh());
        }
    }
}
