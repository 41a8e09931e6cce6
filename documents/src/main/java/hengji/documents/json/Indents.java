package hengji.documents.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Two blanks a level, "\n" on every platform; small objects that only accompany a value stay on one line. */
final class Indents implements DefaultPrettyPrinter.Indenter {
    static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private boolean flat;

    void flat(boolean now) {
        flat = now;
    }

    @Override
    public void writeIndentation(JsonGenerator generator, int level) throws IOException {
        if (flat) {
            generator.writeRaw(' ');
        } else {
            generator.writeRaw('\n');
            generator.writeRaw("  ".repeat(level));
        }
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
