package hengji.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The same form as a web page: the truth about its cells. */
final class HtmlTwin {
    private HtmlTwin() {}

    /** One cell by its grid position, its text without white space and width forms. */
    record Square(int row, int column, int rowSpan, int columnSpan, String text) {}

    static List<List<Square>> tables(Path html) throws IOException {
        var page = Jsoup.parse(Files.readString(html, StandardCharsets.UTF_8));
        return page.select("table").stream().map(HtmlTwin::squares).toList();
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    private static List<Square> squares(Element table) {
        List<Square> squares = new ArrayList<>();
        Set<List<Integer>> taken = new HashSet<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            int column = 0;
            for (Element cell : line.select("td,th")) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                Square square = square(cell, row, column);
                area(square).forEach(taken::add);
                squares.add(square);
                column += square.columnSpan();
            }
            row++;
        }
        return squares;
    }

    private static Square square(Element cell, int row, int column) {
        return new Square(row, column, span(cell, "rowspan"), span(cell, "colspan"), plain(cell.wholeText()));
    }

    private static int span(Element cell, String name) {
        String given = cell.attr(name);
        return given.isEmpty() ? 1 : Integer.parseInt(given);
    }

    private static Stream<List<Integer>> area(Square square) {
        List<List<Integer>> area = new ArrayList<>();
        for (int r = 0; r < square.rowSpan(); r++) {
            for (int c = 0; c < square.columnSpan(); c++) {
                area.add(List.of(square.row() + r, square.column() + c));
            }
        }
        return area.stream();
    }
}
