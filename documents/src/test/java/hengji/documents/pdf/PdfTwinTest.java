package hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.pdf.HtmlTwin.Square;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real forms, typeset as web page and as PDF: both hold the same cells. */
class PdfTwinTest {
    static final Path CASES = Path.of("src/test/resources/cases/docs");

    static Stream<Path> forms() throws java.io.IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyCellIsTheCellOfTheWebPage(Path pdf) throws Exception {
        Manuscript manuscript = new PdfReader().read(Files.readAllBytes(pdf), Limits.DEFAULT);
        Path html = pdf.resolveSibling(
                Objects.requireNonNull(pdf.getFileName()).toString().replace(".pdf", ".html"));
        List<List<Square>> expected = HtmlTwin.tables(html);
        List<List<Square>> actual = manuscript.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> squares((Block.Table) block))
                .toList();
        if (actual.size() < expected.size()) {
            assertThat(texts(actual)).containsExactlyElementsOf(texts(expected));
            return;
        }
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(difference(expected.get(i), actual.get(i))).isEmpty();
        }
    }

    /** Tables that touch each other on the page look like one: then only what stands in their cells can be compared. */
    private static List<String> texts(List<List<Square>> tables) {
        return tables.stream().flatMap(List::stream).map(Square::text).toList();
    }

    private static List<String> difference(List<Square> expected, List<Square> actual) {
        return Stream.concat(
                        expected.stream()
                                .filter(square -> !actual.contains(square))
                                .map(square -> "missing " + square),
                        actual.stream()
                                .filter(square -> !expected.contains(square))
                                .map(square -> "instead " + square))
                .toList();
    }

    private static List<Square> squares(Block.Table table) {
        return table.cells().stream()
                .map(cell -> new Square(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), HtmlTwin.plain(cell.text())))
                .toList();
    }
}
