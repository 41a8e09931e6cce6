package hengji.app.evidence;

/** Names of uploaded files, as far as they can be trusted: no folders, no control characters, not endless. */
public final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    public static String of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        String kept = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
        return kept.isEmpty() ? "材料" : kept;
    }

    /** Without its ending, as one writes it into the form. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
