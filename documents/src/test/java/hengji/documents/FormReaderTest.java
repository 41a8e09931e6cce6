package hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "html", "pdf"})
    void the_format_is_told_by_the_content_whatever_the_name_says(String extension) {
        Path file = CaseFiles.docs(extension).getFirst();

        Reading reading = FormReader.standard().read("报表.jpg", CaseFiles.read(file));

        assertThat(reading).isInstanceOf(Reading.Forms.class);
        Form form = ((Reading.Forms) reading).forms().getFirst();
        assertThat(form.origin().format()).isEqualTo(extension);
        assertThat(form.origin().file()).isEqualTo("报表.jpg");
        assertThat(form.origin().sha256()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'{\\rtf1 x}', UNKNOWN_FORMAT",
        "'会议通知：请于周五前报送材料。', NO_FORM",
        "'%PDF-1.7 nothing', DAMAGED",
        "'PK\u0003\u0004 cut off', DAMAGED",
        "'GIF89a', SCAN_WITHOUT_TEXT"
    })
    void what_cannot_be_read_is_refused_with_its_reason(String content, Refusal.Reason reason) {
        Reading reading = FormReader.standard().read("a.docx", content.getBytes(StandardCharsets.UTF_8));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).refusal().reason()).isEqualTo(reason);
    }
}
