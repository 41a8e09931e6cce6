package hengji.documents.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.web.HtmlReader;
import hengji.documents.workbook.XlsxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsxCasesTest {
    /** What Calc made of values that a page prints otherwise; see notes.md. */
    private static final Map<String, String> AS_THE_SHEET_SHOWS_IT =
            Map.of("86.5%", "86.50%", "215,457.6", "215,457.60", "=100%", "100.00%");

    static List<Path> workbooks() {
        return CaseFiles.docs("xlsx");
    }

    static List<Path> realWorkbooks() {
        return CaseFiles.workbooks();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_workbook_shows_the_same_texts_row_by_row_as_the_page_it_was_made_from(Path workbook) throws UnreadableFile {
        Manuscript sheets = new XlsxReader().read(CaseFiles.read(workbook), Limits.DEFAULT);
        Manuscript page = new HtmlReader().read(CaseFiles.read(CaseFiles.twin(workbook, "html")), Limits.DEFAULT);

        assertThat(Outline.rows(sheets))
                .usingElementComparator(XlsxCasesTest::alike)
                .isEqualTo(Outline.rows(page));
    }

    private static int alike(List<String> sheet, List<String> page) {
        List<String> expected = page.stream()
                .map(text -> sheet.contains(text) ? text : AS_THE_SHEET_SHOWS_IT.getOrDefault(text, text))
                .toList();
        return sheet.equals(expected) || sheet.equals(page) ? 0 : 1;
    }

    @ParameterizedTest
    @MethodSource("realWorkbooks")
    void a_real_workbook_is_read_without_remark(Path workbook) throws UnreadableFile {
        Manuscript sheets = new XlsxReader().read(CaseFiles.read(workbook), Limits.DEFAULT);

        assertThat(sheets.remarks()).isEmpty();
        assertThat(Outline.rows(sheets)).hasSizeGreaterThan(20);
    }
}
