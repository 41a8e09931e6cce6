package hengji.documents.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.stream.IntStream;

/** Two blanks a level, "\n" on every platform; small objects that only accompany a value stay on one line. */
final class Indents implements DefaultPrettyPrinter.Indenter {
    static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final String[] LINES =
            IntStream.range(0, 16).mapToObj(level -> "\n" + "  ".repeat(level)).toArray(String[]::new);

    private boolean flat;

    void flat(boolean now) {
        flat = now;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
        if (flat) {
            generator.writeRaw(' ');
        } else {
            generator.writeRaw(level < LINES.length ? LINES[level] : "\n" + "  ".repeat(level));
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
