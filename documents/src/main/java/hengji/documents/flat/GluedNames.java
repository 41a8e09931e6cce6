package hengji.documents.flat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a name cut out of words run together may hold that is not its own: a second level before it, scanning debris. */
final class GluedNames {
    private static final Pattern SHORT = Pattern.compile(GluedRows.SHORT);
    private static final Pattern DEBRIS = Pattern.compile("\\p{IsHan}[A-Z][a-z]\\p{IsHan}");
    private static final Pattern NUMBERED = Pattern.compile("指标[1-9](?=\\p{IsHan}|20\\d\\d年)");
    private static final Pattern NUMBER = Pattern.compile("^[1-9](?=\\p{IsHan})");
    private static final int FEWEST_NUMBERED = 3;

    private final boolean numbered;

    GluedNames(String text) {
        numbered = NUMBERED.matcher(text).results().count() >= FEWEST_NUMBERED;
    }

    /** The second level that stands before a name which begins with the same words: 财务管理 before 财务管理制度. */
    static Optional<String> levelBefore(String name) {
        Matcher level = SHORT.matcher(name);
        return level.lookingAt() && name.startsWith(level.group(), level.end())
                ? Optional.of(level.group())
                : Optional.empty();
    }

    /** Whether its first words may be a second level. */
    static boolean mayHoldLevel(String name) {
        Matcher level = SHORT.matcher(name);
        return level.lookingAt() && level.end() < name.length();
    }

    static boolean isLevel(String label) {
        return SHORT.matcher(label).matches();
    }

    /** Whether it holds what was misread. */
    static boolean isDamaged(String name) {
        return DEBRIS.matcher(name).find();
    }

    /** Behind a label that ends in 指标 a number is that of the row: 指标1 shares its word with the label. */
    String withNumber(String name) {
        return numbered && NUMBER.matcher(name).find() ? "指标" + name : name;
    }

    /** Where rows are numbered, the last word of the label before one that is not may be its own. */
    boolean lacksNumber(String name) {
        return numbered && !NUMBERED.matcher(name).lookingAt();
    }
}
