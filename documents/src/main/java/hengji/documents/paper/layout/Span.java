package hengji.documents.paper.layout;

/**
 * A piece of text in one tone. In a table cell each span is a paragraph of its own.
 *
 * @param text what stands there; '\n' breaks the line
 * @param tone how it is meant
 */
public record Span(String text, Tone tone) {
    public static Span plain(String text) {
        return new Span(text, Tone.PLAIN);
    }
}
