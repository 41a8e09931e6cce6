package hengji.documents.paper.layout;

import java.math.BigDecimal;
import java.util.List;

/** What a paper is made of, from top to bottom. */
public sealed interface Part permits Part.Line, PaperTable, Part.Bars {
    /** How a line outside any table is set. */
    enum Style {
        TITLE,
        SUBTITLE,
        /** Heading of the first order (一、). */
        HEADING,
        /** Heading of the second order (（一）). */
        SUBHEADING,
        /** Heading of a working paper. */
        SECTION,
        /** Running text of a report (三号仿宋). */
        BODY,
        /** Running text of a working paper. */
        TEXT,
        /** Small, beside the matter. */
        NOTE,
        /** Small, centred, above a table or chart. */
        CAPTION,
        /** Signatures and dates, blank. */
        SIGNATURE,
        /** Seal and day of a letter: at the right, four characters from the edge. */
        CLOSING
    }

    /**
     * A line or paragraph.
     *
     * @param style how it is set
     * @param spans its text
     */
    record Line(Style style, List<Span> spans) implements Part {
        public Line {
            spans = List.copyOf(spans);
        }

        public static Line of(Style style, String text) {
            return new Line(style, List.of(Span.plain(text)));
        }

        /** The whole text. */
        public String text() {
            return spans.stream().map(Span::text).collect(java.util.stream.Collectors.joining());
        }
    }

    /**
     * Horizontal bars from a zero line, each with its label and value on it; a table with the same figures follows it.
     *
     * @param title what is shown, with its unit
     * @param bars from top to bottom
     * @param pattern number format of the values
     */
    record Bars(String title, List<Bar> bars, String pattern) implements Part {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param label its name
     * @param value its length
     */
    record Bar(String label, BigDecimal value) {}
}
