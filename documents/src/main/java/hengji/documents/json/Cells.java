package hengji.documents.json;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Writes the values of one object and keeps where they stood for its {@code cells}. */
final class Cells {
    private final JsonOut out;
    private final Map<String, Field<?>> written = new LinkedHashMap<>();

    Cells(JsonOut out) {
        this.out = out;
    }

    void text(String key, Field<String> field) throws IOException {
        code(key, field, Function.identity());
    }

    <T> void code(String key, Field<T> field, Function<? super T, String> code) throws IOException {
        written.put(key, field);
        out.text(key, field.value().map(code));
    }

    void decimal(String key, Field<BigDecimal> field) throws IOException {
        code(key, field, BigDecimal::toPlainString);
    }

    void integer(String key, Field<Integer> field) throws IOException {
        written.put(key, field);
        if (field instanceof Field.Known<Integer>(Integer value, Source _)) {
            out.number(key, value);
        } else {
            out.nothing(key);
        }
    }

    /** A figure: its number under the key, its words under the key with "Text". */
    void figure(String key, Field<Figure> field) throws IOException {
        written.put(key, field);
        out.decimal(key, field.value().flatMap(Figure::number));
        out.text(key + "Text", field.value().map(Figure::text));
    }

    /** The {@code cells} of what was written so far; a value the form has no cell for is left out. */
    void close() throws IOException {
        out.object("cells", () -> {
            for (Map.Entry<String, Field<?>> entry : written.entrySet()) {
                cell(entry.getKey(), entry.getValue());
            }
        });
    }

    private void cell(String key, Field<?> field) throws IOException {
        if (field.findSource().isPresent()) {
            Source source = field.findSource().get();
            out.line(key, () -> {
                out.text("place", source.place().text());
                out.text("raw", source.raw());
                if (field instanceof Field.Unreadable<?>) {
                    out.truth("unreadable", true);
                }
            });
        }
    }
}
