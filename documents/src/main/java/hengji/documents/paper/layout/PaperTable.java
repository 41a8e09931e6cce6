package hengji.documents.paper.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on paper.
 *
 * @param widths column widths in twentieths of a point
 * @param headerRows rows at its top that are repeated on every page
 * @param rows all rows
 * @param joined whether it follows the table above without a gap
 * @param dense set small: long lists and tables of many columns
 */
public record PaperTable(List<Integer> widths, int headerRows, List<PaperRow> rows, boolean joined, boolean dense)
        implements Part {
    private static final int COLUMNS_AT_FULL_SIZE = 8;

    public PaperTable {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** A table set small where it has many columns. */
    public PaperTable(List<Integer> widths, int headerRows, List<PaperRow> rows, boolean joined) {
        this(widths, headerRows, rows, joined, headerRows > 0 && widths.size() > COLUMNS_AT_FULL_SIZE);
    }

    /** A table as wide as {@code total}, its columns in the proportion of {@code shares}. */
    public static PaperTable of(int total, List<Integer> shares, int headerRows, List<PaperRow> rows, boolean joined) {
        int sum = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths = new ArrayList<>();
        int covered = 0;
        int edge = 0;
        for (int share : shares) {
            covered += share;
            int next = (int) ((long) total * covered / sum);
            widths.add(next - edge);
            edge = next;
        }
        return new PaperTable(widths, headerRows, rows, joined);
    }

    /** The same table, following the one above it without a gap. */
    public PaperTable afterAnother() {
        return new PaperTable(widths, headerRows, rows, true, dense);
    }

    /** The same table, set small. */
    public PaperTable setSmall() {
        return new PaperTable(widths, headerRows, rows, joined, true);
    }

    public int columns() {
        return widths.size();
    }

    /** Width of the columns from {@code first} on, {@code count} of them. */
    public int width(int first, int count) {
        return widths.subList(first, first + count).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
