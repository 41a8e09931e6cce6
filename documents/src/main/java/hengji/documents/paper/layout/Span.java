package hengji.documents.paper.layout;

/**
 * A piece of text in one tone. In a table cell each span is a paragraph of its own, unless it runs on.
 *
 * @param text what stands there; '\n' breaks the line
 * @param tone how it is meant
 * @param runsOn whether it goes on in the paragraph of the span before it, where the format knows such runs (Word)
 */
public record Span(String text, Tone tone, boolean runsOn) {
    public Span(String text, Tone tone) {
        this(text, tone, false);
    }

    public static Span plain(String text) {
        return new Span(text, Tone.PLAIN);
    }

    /** The same piece, in the paragraph of the one before it. */
    public Span runningOn() {
        return new Span(text, tone, true);
    }
}
