package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.word.DocxReader;
import hengji.documents.workbook.XlsxReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Large or wasteful files that offices really make: never refused. */
class HonestFilesTest {
    @Test
    void a_word_form_of_five_thousand_rows_and_two_thousand_blank_ones() throws UnreadableFile {
        String row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>指标</w:t></w:r></w:p></w:tc>".repeat(10) + "</w:tr>";
        String blank = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(10) + "</w:tr>";
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl>"
                        + row.repeat(5_000) + blank.repeat(2_000) + "</w:tbl></w:body></w:document>";
        byte[] docx = CaseFiles.read(CaseFiles.docs("docx").getFirst());

        Manuscript read =
                new DocxReader().read(Zips.with(docx, "word/document.xml", document.getBytes(UTF_8)), Limits.DEFAULT);

        assertThat(((Block.Table) read.blocks().getFirst()).rows()).isEqualTo(7_000);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_workbook_of_thirty_sheets_one_with_five_thousand_rows_and_two_thousand_styled_blank_rows()
            throws IOException, UnreadableFile {
        Manuscript read = new XlsxReader().read(workbook(), Limits.DEFAULT);

        assertThat(read.blocks()).hasSize(30);
        Block.Table first = (Block.Table) read.blocks().getFirst();
        assertThat(first.rows()).isEqualTo(5_000);
        assertThat(first.cells().getLast().text()).isEqualTo("12.50");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "hengji", "1.0")) {
            for (int i = 1; i <= 30; i++) {
                Worksheet sheet = workbook.newWorksheet("表" + i);
                fill(sheet, i == 1 ? 5_000 : 80);
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, int rows) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < 10; column++) {
                sheet.value(row, column, "指标" + row);
            }
            sheet.value(row, 10, 12.5);
            sheet.style(row, 10).format("0.00").set();
        }
        for (int row = rows; row < rows + 2_000; row++) {
            sheet.style(row, 0).format("0.00").set();
        }
    }
}
