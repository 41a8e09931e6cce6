package hengji.documents.paper;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    void a_long_form_repeats_header_and_level_on_each_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(form(71)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("三级指标", "产出指标", "第 " + page + " 页");
            }
        }
    }

    @Test
    void a_row_taller_than_a_page_goes_on_over_the_next() throws IOException {
        Layout layout = layout(FormFixture.targetForm().goal("推进五大行动，".repeat(600) + "完"));
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(layout))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document, 2)).contains("完");
        }
    }

    @Test
    void it_is_tagged_and_says_its_language_and_title() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(form(3)))) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("部门整体支出绩效目标表");
        }
    }

    @Test
    void the_same_form_gives_the_same_bytes_also_when_many_are_written_at_once() {
        byte[] alone = PdfWriter.write(form(20));
        assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> PdfWriter.write(form(20))))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void a_character_the_font_lacks_is_shown_as_a_box() throws IOException {
        Layout layout = layout(FormFixture.targetForm().of("𠮷野学校"));
        try (PDDocument document = Loader.loadPDF(PdfWriter.write(layout))) {
            assertThat(text(document, 1)).contains("□野学校");
        }
    }

    private static Layout form(int rows) {
        return layout(FormFixture.targetForm()
                .goal("强化党的建设")
                .rows(IntStream.range(0, rows)
                        .mapToObj(i -> row("培训教师数第" + i + "批").atLeast("100", "人"))
                        .toArray(Rows[]::new)));
    }

    private static Layout layout(FormFixture form) {
        return FormLayout.of(form.done(), Edition.SUBMIT, Optional.empty(), new Footer("", "ABCD-EFGH"));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
