package hengji.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import hengji.documents.cases.Outline;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.workbook.XlsReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Old workbooks have no checksums: what they say of themselves twice must agree, or a remark says so. */
class OldBookTest {
    private static final int ROW = 0x0208;
    private static final int TEXT = 0x00FD;
    private static final int TEXTS = 0x00FC;
    private static final int END = 0x000A;
    private static final int BEGIN = 0x0809;

    static List<Path> workbooks() {
        return CaseFiles.docs("xls");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_sound_workbook_gives_no_remark_and_survives_being_taken_apart(Path file) throws UnreadableFile {
        byte[] sound = CaseFiles.read(file);

        assertThat(read(sound).remarks()).isEmpty();
        assertThat(Outline.of(read(new OldBook(sound).file()))).isEqualTo(Outline.of(read(sound)));
    }

    @Test
    void a_workbook_filled_in_over_its_template_keeps_old_texts_and_gives_no_remark() throws UnreadableFile {
        assertThat(read(written(true)).remarks()).isEmpty();
    }

    @Test
    void a_row_with_fewer_cells_than_it_declares_is_named() {
        OldBook book = sound();
        int row = book.find(ROW, 0);

        assertThat(told(book.with(row, 4, 200))).contains("第 1 行的单元格比该行登记的少");
    }

    @Test
    void a_cell_that_strayed_into_another_row_is_noticed() {
        OldBook book = sound();
        int cell = book.find(TEXT, 0);

        assertThat(told(book.with(cell + 20, 0, 3000))).contains("附近的单元格记录错乱");
    }

    @Test
    void a_run_of_cells_of_another_length_than_its_columns_is_noticed() {
        OldBook book = sound();

        assertThat(told(book.with(book.find(0x00BE, 0), 2, 2))).contains("附近的单元格记录错乱");
    }

    @Test
    void a_cell_that_is_no_longer_one_is_noticed() {
        OldBook book = sound();

        assertThat(told(book.with(book.find(TEXT, 0) + 3, -4, 0x01FD))).contains("附近的单元格记录错乱");
    }

    @Test
    void rows_blanked_with_zeros_are_noticed() {
        OldBook book = sound();

        assertThat(told(book.blanked(book.find(ROW, 0) + 2))).contains("附近的单元格记录错乱");
    }

    @Test
    void cells_in_another_order_are_noticed() {
        OldBook book = sound();
        int cell = book.find(TEXT, 0);

        assertThat(told(book.moved(cell, cell + 12))).contains("附近的单元格记录错乱");
    }

    @Test
    void a_text_that_vanished_is_missed_by_the_count_of_texts() {
        OldBook book = sound();

        assertThat(told(book.without(book.find(TEXT, 0) + 2))).containsPattern("登记有 \\d+ 个单元格写有文字，只找到 \\d+ 个");
    }

    @Test
    void a_number_that_vanished_is_missed_by_its_block_of_rows() {
        OldBook book = new OldBook(written(false));

        assertThat(told(book.without(book.find(0x0203, 0)))).contains("第 1–3 行附近的单元格记录错乱");
    }

    @Test
    void a_cell_that_shows_another_cells_text_is_noticed_where_its_own_then_stands_nowhere() {
        OldBook book = sound();

        assertThat(told(book.with(book.find(TEXT, 0), 6, 20))).contains("1 条文字没有出现在任何单元格");
    }

    @Test
    void a_table_of_texts_with_an_unlawful_text_is_noticed() {
        OldBook book = sound();
        int texts = book.find(TEXTS, 0);

        assertThat(told(book.with(texts, 10, 0x4E21))).contains("文字表受损");
    }

    @Test
    void a_sheet_that_is_not_where_it_was_announced_is_noticed() {
        OldBook book = sound();

        assertThat(told(book.without(book.find(0x0022, 0)))).contains("有工作表不在工作簿登记的位置");
    }

    @Test
    void a_sheet_of_no_known_type_is_noticed() {
        OldBook book = sound();

        assertThat(told(book.with(book.find(BEGIN, 1), 2, 0x0110))).contains("有工作表不在工作簿登记的位置");
    }

    @Test
    void a_cell_behind_the_end_of_its_sheet_is_noticed() {
        OldBook book = sound();
        int end = book.find(END, book.find(BEGIN, 1));

        assertThat(told(book.moved(book.find(TEXT, 0) + 1, end))).contains("有工作表不在工作簿登记的位置");
    }

    private static OldBook sound() {
        return new OldBook(Sound.file("xls"));
    }

    /** What the remarks say; a refusal counts as said. */
    private static String told(OldBook book) {
        try {
            return String.join(
                    "",
                    read(book.file()).remarks().stream()
                            .map(Remark::message)
                            .map(message -> message.zh())
                            .toList());
        } catch (UnreadableFile refused) {
            return refused.refusal().message().zh();
        }
    }

    private static Manuscript read(byte[] file) throws UnreadableFile {
        return new XlsReader().read(file, Limits.DEFAULT);
    }

    /** A small workbook as programs of offices write it, with blocks of rows; filled in over placeholders or at once. */
    private static byte[] written(boolean over) {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            for (int number = 0; number < 3; number++) {
                Row row = sheet.createRow(number);
                row.createCell(0).setCellValue("指标" + number);
                row.createCell(1).setCellValue(7.5 + number);
                row.createCell(2).setCellValue(over ? "占位" + number : "所");
                if (over) {
                    row.getCell(2).setCellValue("所");
                }
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
