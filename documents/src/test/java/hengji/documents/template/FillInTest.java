package hengji.documents.template;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.documents.manuscript.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FillInTest {
    private static final int FIRST = IndicatorSheet.HEAD;

    @Test
    void an_empty_workbook_leaves_every_actual_blank() throws Exception {
        Form form = FillInReader.merge(target(), FillInTemplate.write(target()));
        assertThat(form.kind()).isEqualTo(FormKind.DEPARTMENT_SELF_EVALUATION);
        assertThat(form.indicators()).allMatch(row -> row.actual() instanceof Field.Blank);
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void a_workbook_is_known_again_by_its_mark() throws Exception {
        byte[] marked = FillInTemplate.write(target(), "4711");
        assertThat(FillInReader.mark(marked)).isEqualTo("4711");
        assertThat(FillInReader.merge(target(), marked).notes()).isEmpty();
        assertThat(FillInReader.mark(FillInTemplate.write(target()))).isEmpty();
    }

    @Test
    void what_is_typed_stands_in_the_form() throws Exception {
        Form form = filled(book -> {
            XSSFRow row = indicators(book).getRow(FIRST);
            row.getCell(FillInColumn.ACTUAL.number() - 1).setCellValue(4500);
            row.getCell(FillInColumn.SCORE.number() - 1).setCellValue(1.87);
            row.getCell(FillInColumn.REASON.number() - 1).setCellValue("考生减少");
        });
        Indicator first = form.indicators().getFirst();
        assertThat(first.actualNumber()).contains(new BigDecimal("4500"));
        assertThat(first.score().value()).contains(new BigDecimal("1.87"));
        assertThat(first.reason().value()).contains("考生减少");
    }

    @Test
    void a_judgement_is_chosen_from_three() throws Exception {
        Form form = filled(book -> indicators(book)
                .getRow(FIRST + 1)
                .getCell(FillInColumn.JUDGEMENT.number() - 1)
                .setCellValue(Judgement.PARTLY.chinese()));
        assertThat(form.indicators().get(1).judgement().value()).contains(Judgement.PARTLY);
    }

    @Test
    void another_judgement_is_not_taken_and_noted() throws Exception {
        Form form = filled(book -> indicators(book)
                .getRow(FIRST + 1)
                .getCell(FillInColumn.JUDGEMENT.number() - 1)
                .setCellValue("很好"));
        assertThat(form.indicators().get(1).judgement()).isInstanceOf(Field.Unreadable.class);
        assertThat(form.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message().zh()).contains("很好"));
    }

    @Test
    void rows_are_found_by_their_keys_also_when_they_were_sorted() throws Exception {
        Form form = filled(book -> {
            XSSFSheet sheet = indicators(book);
            sheet.getRow(FIRST).getCell(0).setCellValue("R2");
            sheet.getRow(FIRST).getCell(FillInColumn.NAME.number() - 1).setCellValue("党员政治素质");
            sheet.getRow(FIRST + 1).getCell(0).setCellValue("R1");
            sheet.getRow(FIRST + 1).getCell(FillInColumn.NAME.number() - 1).setCellValue("本科上线人数");
            sheet.getRow(FIRST + 1).getCell(FillInColumn.ACTUAL.number() - 1).setCellValue(4802);
        });
        assertThat(form.indicators().getFirst().actualNumber()).contains(new BigDecimal("4802"));
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void a_changed_name_and_a_missing_row_are_noted() throws Exception {
        Form form = filled(book -> {
            indicators(book)
                    .getRow(FIRST)
                    .getCell(FillInColumn.NAME.number() - 1)
                    .setCellValue("本科人数");
            indicators(book).removeRow(indicators(book).getRow(FIRST + 1));
        });
        assertThat(form.notes()).hasSize(2);
        assertThat(form.indicators()).hasSize(2);
    }

    @Test
    void the_budgets_execution_is_taken() throws Exception {
        Form form = filled(book -> {
            XSSFRow line = book.getSheetAt(1).getRow(3);
            line.getCell(3).setCellValue(23000);
            line.getCell(4).setCellValue(21500.5);
            line.getCell(5).setCellValue("年中调减");
        });
        var total = form.budget().find(BudgetRole.TOTAL).orElseThrow();
        assertThat(total.adjusted().value())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("23000"));
        assertThat(total.executed().value())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("21500.5"));
        assertThat(total.reason().value()).contains("年中调减");
    }

    @Test
    void target_cells_are_locked_and_entries_open() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FillInTemplate.write(target())))) {
            XSSFRow row = indicators(book).getRow(FIRST);
            assertThat(indicators(book).getProtect()).isTrue();
            assertThat(indicators(book).isColumnHidden(0)).isTrue();
            assertThat(row.getCell(FillInColumn.TARGET.number() - 1)
                            .getCellStyle()
                            .getLocked())
                    .isTrue();
            assertThat(row.getCell(FillInColumn.ACTUAL.number() - 1)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(indicators(book).getDataValidations()).isNotEmpty();
        }
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() {
        assertThatThrownBy(() -> FillInReader.merge(target(), new byte[] {1, 2, 3}))
                .isInstanceOf(UnreadableFile.class);
    }

    private static Form target() {
        return FormFixture.targetForm()
                .budget(BudgetRole.TOTAL, "23253.24")
                .rows(
                        row("本科上线人数").atLeast("4802", "名").weighing("2"),
                        row("党员政治素质").qualitative("提高"))
                .done();
    }

    private static Form filled(Consumer<XSSFWorkbook> typing) throws IOException, UnreadableFile {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FillInTemplate.write(target())))) {
            typing.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return FillInReader.merge(target(), out.toByteArray());
        }
    }

    private static XSSFSheet indicators(XSSFWorkbook book) {
        return book.getSheetAt(0);
    }
}
