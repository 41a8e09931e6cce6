package hengji.documents.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes one indented document into a text. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What writes the document. */
    @FunctionalInterface
    interface Writing {
        void to(JsonOut out) throws IOException;
    }

    static String of(Writing writing) {
        StringWriter text = new StringWriter(1 << 16);
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            Indents indents = new Indents();
            generator.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(indents)
                    .withArrayIndenter(indents)
                    .withSeparators(Indents.SEPARATORS));
            writing.to(new JsonOut(generator, indents));
        } catch (IOException failure) {
            throw new UncheckedIOException("a text in memory cannot fail", failure);
        }
        return text.append('\n').toString();
    }
}
