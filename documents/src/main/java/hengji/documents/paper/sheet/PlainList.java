package hengji.documents.paper.sheet;

import hengji.documents.paper.layout.Footer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list for another program: one header, then rows of texts. Codes keep their leading zeros, for every cell is text.
 *
 * @param name of the sheet
 * @param header names of the columns
 * @param rows as wide as the header
 */
public record PlainList(String name, List<String> header, List<List<String>> rows) {
    private static final String MARK = "\uFEFF";
    private static final double NARROWEST = 10;
    private static final double WIDEST = 48;

    public PlainList {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A workbook whose first row stays in view. */
    public byte[] xlsx() {
        Sheet sheet = new Sheet(name)
                .widths(widths())
                .page(PageLook.list(1, 0, Cells.range(1, 1, rows.size() + 1, header.size()), new Footer("", "")));
        write(sheet, 1, header, Look.HEAD);
        for (int row = 0; row < rows.size(); row++) {
            write(sheet, row + 2, rows.get(row), Look.PROSE);
        }
        return WorkbookWriter.write(List.of(sheet));
    }

    /** Comma-separated text in UTF-8 with its mark, as Excel and WPS open it. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder(MARK).append(Csv.line(header));
        rows.forEach(row -> text.append(Csv.line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Sheet sheet, int row, List<String> texts, Look look) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.text(row, column + 1, texts.get(column), look);
        }
    }

    private List<Double> widths() {
        List<Double> widths = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            int longest = Stream.concat(Stream.of(header), rows.stream().limit(200))
                    .mapToInt(row -> row.get(place).length())
                    .max()
                    .orElse(0);
            widths.add(Math.clamp(longest * 2.0 + 2, NARROWEST, WIDEST));
        }
        return widths;
    }
}
