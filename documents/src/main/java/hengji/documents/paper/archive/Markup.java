package hengji.documents.paper.archive;

/** Text as XML and HTML may hold it; characters that XML forbids are left out. */
public final class Markup {
    public static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Markup() {}

    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text);
        return out.toString();
    }

    /** Appends the text, escaped for element content and double-quoted attributes. */
    public static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> appendAllowed(out, text, i, c);
            }
        }
    }

    private static void appendAllowed(StringBuilder out, String text, int at, char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n';
        boolean alone = Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (!control && !alone && c != '\uFFFE' && c != '\uFFFF') {
            out.append(c);
        }
    }
}
