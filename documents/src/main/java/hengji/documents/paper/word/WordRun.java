package hengji.documents.paper.word;

import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;

/** Writes a run of text in its tone; line breaks inside it stay. */
final class WordRun {
    private WordRun() {}

    static void write(StringBuilder out, Span span) {
        write(out, span, "");
    }

    /** @param properties further run properties */
    static void write(StringBuilder out, Span span, String properties) {
        out.append("<w:r>");
        String tone = span.tone() == Tone.PLAIN ? "" : "<w:rStyle w:val=\"" + style(span.tone()) + "\"/>";
        if (!tone.isEmpty() || !properties.isEmpty()) {
            out.append("<w:rPr>").append(tone).append(properties).append("</w:rPr>");
        }
        String[] lines = span.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i > 0 ? "<w:br/>" : "").append("<w:t xml:space=\"preserve\">");
            Markup.append(out, lines[i]);
            out.append("</w:t>");
        }
        out.append("</w:r>");
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case LABEL -> "Label";
            case STRONG -> "Strong";
            case QUIET -> "Quiet";
            case OPEN -> "Open";
            case ALERT -> "Alert";
            case CAUTION -> "Caution";
        };
    }
}
