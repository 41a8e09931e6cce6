package hengji.documents.paper.form;

import hengji.documents.paper.layout.TypeSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are: each at least as its heading and its longest figure need, so that no word of
 * theirs is cut; what is left goes to the columns with most text, none wider than its longest line.
 */
final class ColumnWidths {
    /** Blank beside the text of a cell, in twentieths of a point. */
    static final int PADDING = 210;

    private static final double LONGEST_TOKEN = 9;

    /**
     * What a column holds.
     *
     * @param least em it gets whatever it holds
     * @param grows whether it may grow beyond what it needs
     * @param header its heading, with its line breaks
     * @param texts of its cells
     */
    record Need(double least, boolean grows, String header, List<String> texts) {
        double narrowest() {
            double token = texts.stream().mapToDouble(Need::longestToken).max().orElse(0);
            return Math.max(Math.max(least, longestLine(header)), Math.min(token, LONGEST_TOKEN));
        }

        double widest() {
            double line = texts.stream().mapToDouble(Need::longestLine).max().orElse(0);
            return grows ? Math.max(narrowest(), line) : narrowest();
        }

        double text() {
            return Math.sqrt(texts.stream().mapToDouble(Need::ems).sum() + 1);
        }

        private static double longestLine(String text) {
            return longest(text.split("\n", -1));
        }

        /** The longest run of figures and Latin letters, which no line break may cut. */
        private static double longestToken(String text) {
            return longest(text.split("[^!-~]+", -1));
        }

        private static double longest(String[] parts) {
            return Stream.of(parts).mapToDouble(Need::ems).max().orElse(0);
        }

        private static double ems(String text) {
            return text.codePoints().mapToDouble(TypeSize::em).sum();
        }
    }

    private ColumnWidths() {}

    /**
     * Widths that fill the total.
     *
     * @param total in twentieths of a point
     * @param em size of the type, in twentieths of a point
     */
    static List<Integer> of(int total, int em, List<Need> needs) {
        double[] widths = needs.stream()
                .mapToDouble(need -> need.narrowest() * em + PADDING)
                .toArray();
        double[] most =
                needs.stream().mapToDouble(need -> need.widest() * em + PADDING).toArray();
        double[] weights = needs.stream().mapToDouble(Need::text).toArray();
        while (share(total - Arrays.stream(widths).sum(), widths, most, weights)) {}
        return stretched(total, widths, needs);
    }

    /** Shares out what is free among the columns that still want more; whether another round is due. */
    private static boolean share(double free, double[] widths, double[] most, double[] weights) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += widths[i] < most[i] ? weights[i] : 0;
        }
        if (free < 1 || sum == 0) {
            return false;
        }
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < most[i]) {
                widths[i] = Math.min(most[i], widths[i] + free * weights[i] / sum);
            }
        }
        return true;
    }

    private static List<Integer> stretched(int total, double[] widths, List<Need> needs) {
        double used = Arrays.stream(widths).sum();
        double growing = 0;
        for (int i = 0; i < widths.length; i++) {
            growing += needs.get(i).grows() ? widths[i] : 0;
        }
        boolean shrink = used > total || growing == 0;
        double factor = shrink ? total / used : 1 + (total - used) / growing;
        List<Integer> out = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < widths.length; i++) {
            double next = at + widths[i] * (shrink || needs.get(i).grows() ? factor : 1);
            out.add((int) Math.round(next) - (int) Math.round(at));
            at = next;
        }
        return out;
    }
}
