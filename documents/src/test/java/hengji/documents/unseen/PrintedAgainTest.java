package hengji.documents.unseen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.TextBlock;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.paper.FormValues;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.form.TableLine;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.sheet.SheetWriter;
import hengji.documents.paper.web.WebWriter;
import hengji.documents.paper.word.WordWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Monitoring and transfer forms and scorecards, printed and read back: the same values from every format. */
class PrintedAgainTest {
    private static final Set<FormKind> KINDS = Set.of(
            FormKind.MONITORING, FormKind.TRANSFER_TARGET, FormKind.TRANSFER_SELF_EVALUATION, FormKind.SCORECARD);

    /** Its column of actuals is cut off with all their rows: nothing printable is left that makes it an evaluation. */
    private static final String CUT_OFF = "57-transfer-self-region-with-management";

    static Stream<UnseenForm> forms() {
        return UnseenForm.all().stream()
                .filter(form -> KINDS.contains(read(form).kind()))
                .filter(form -> !form.name().equals(CUT_OFF));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_word_paper_reads_as_the_form_it_was_printed_from(UnseenForm form) {
        assertThat(readBack("docx", WordWriter.write(layout(form)))).isEqualTo(values(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_workbook_reads_as_the_form_it_was_printed_from(UnseenForm form) {
        assertThat(readBack("xlsx", SheetWriter.write(layout(form), "表"))).isEqualTo(values(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_web_page_reads_as_the_form_it_was_printed_from(UnseenForm form) {
        assertThat(readBack("html", WebWriter.write(layout(form)))).isEqualTo(values(form));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_pdf_reads_as_the_form_it_was_printed_from(UnseenForm form) {
        assertThat(readBack("pdf", PdfWriter.write(layout(form)))).isEqualTo(values(form));
    }

    private static Layout layout(UnseenForm form) {
        return FormLayout.of(read(form), Edition.SUBMIT, Optional.empty(), new Footer("", "ABCD-EFGH"));
    }

    private static String values(UnseenForm form) {
        return FormValues.of(withoutLooseLines(read(form)));
    }

    /** Lines outside the tables (填表说明) are no part of the official form and are not printed. */
    private static Form withoutLooseLines(Form form) {
        List<TextBlock> texts = form.texts().stream()
                .filter(text -> !text.heading().isBlank()
                        || TableLine.find(text.place()).isPresent())
                .toList();
        return new Form(
                form.origin(),
                form.kind(),
                form.heads(),
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                texts,
                form.notes());
    }

    private static String readBack(String format, byte[] paper) {
        return FormValues.of(read("printed." + format, paper));
    }

    private static Form read(UnseenForm form) {
        return read("drawn.html", form.drawn().toHtml().getBytes(StandardCharsets.UTF_8));
    }

    private static Form read(String name, byte[] file) {
        Reading reading = FormReader.standard().read(name, file);
        return switch (reading) {
            case Reading.Forms(List<Form> forms) -> forms.getFirst();
            case Reading.Refused(var refusal) ->
                fail(name + ": " + refusal.message().zh());
        };
    }
}
