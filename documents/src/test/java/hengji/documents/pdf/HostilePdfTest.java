package hengji.documents.pdf;

import static hengji.documents.pdf.PdfSheet.sheet;
import static hengji.documents.pdf.PdfSheet.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Refusal.Reason;
import hengji.documents.manuscript.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot or must not be read end with a typed reason. */
@Timeout(5)
class HostilePdfTest {
    @Test
    void nothing_at_all_is_empty() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_page_without_anything_on_it_is_empty() {
        assertThat(refusal(sheet().page("").toBytes())).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_picture_without_text_is_a_scan() {
        assertThat(refusal(sheet().page("q 600 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")
                        .toBytes()))
                .isEqualTo(Reason.SCAN_WITHOUT_TEXT);
    }

    @Test
    void a_password_is_named_as_the_reason() throws IOException {
        assertThat(refusal(encrypted("geheim"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void an_empty_password_opens() throws Exception {
        assertThat(new PdfReader().read(encrypted(""), Limits.DEFAULT).blocks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 100, 400, 900})
    void a_file_cut_short_is_damaged(int length) {
        assertThat(refusal(Arrays.copyOf(good(), length))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void packed_drawing_that_was_damaged_is_refused_and_not_read_in_part() throws IOException {
        byte[] file = packed(text(50, 300, "数量指标").repeat(200).getBytes(StandardCharsets.ISO_8859_1), 1);
        int stream = Bytes.indexOf(file, "FlateDecode".getBytes(StandardCharsets.US_ASCII), 0);
        Arrays.fill(file, stream + 60, stream + 80, (byte) 0xff);
        assertThat(refusal(file)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_page_that_unpacks_to_more_than_a_page_can_be_is_too_large() throws IOException {
        assertThat(refusal(packed(new byte[80 << 20], 1))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void drawing_that_calls_itself_again_and_again_is_stopped() {
        StringBuilder twice = new StringBuilder();
        PdfSheet sheet = sheet();
        for (int level = 0; level < 19; level++) {
            int next = 6 + level;
            String resources = "/Resources<</XObject<</A %d 0 R>>/Font<</F1 3 0 R>>>>".formatted(next);
            sheet.object(
                    "<</Type/XObject/Subtype/Form/BBox[0 0 600 400]%s/Length 21>>\nstream\n/A Do /A Do /A Do /A Do\nendstream"
                            .formatted(resources));
        }
        sheet.object("<</Type/XObject/Subtype/Form/BBox[0 0 600 400]/Length 1>>\nstream\nn\nendstream");
        twice.append("/A Do /A Do\n");
        byte[] file = sheet.with("/Resources<</XObject<</A 5 0 R>>/Font<</F1 3 0 R>>>>")
                .page(twice + text(50, 300, "甲"))
                .toBytes();
        assertThat(refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void drawing_that_contains_itself_ends() throws Exception {
        byte[] file = sheet().object("<</Type/XObject/Subtype/Form/BBox[0 0 600 400]/Resources<</XObject<</A 5 0 R>>>>"
                        + "/Length 5>>\nstream\n/A Do\nendstream")
                .with("/Resources<</XObject<</A 5 0 R>>/Font<</F1 3 0 R>>>>")
                .page("/A Do " + text(50, 300, "甲"))
                .toBytes();
        assertThat(new PdfReader().read(file, Limits.DEFAULT).blocks()).hasSize(1);
    }

    @Test
    void deeply_nested_values_are_refused() {
        byte[] file = sheet().catalogue("/Deep " + "[".repeat(100_000) + "]".repeat(100_000))
                .page(text(50, 300, "甲"))
                .toBytes();
        assertThat(refusal(file)).isIn(Reason.DAMAGED, Reason.TOO_DEEP);
    }

    @Test
    void a_file_above_the_limit_is_not_even_opened() {
        Limits small = new Limits(100, 1000, 10, 10, 10, 100, 10);
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> new PdfReader().read(good(), small));
        assertThat(refused.refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void scripts_and_attachments_are_named_and_left_alone() throws Exception {
        Manuscript read = new PdfReader()
                .read(
                        sheet().catalogue(
                                        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[]>>>>")
                                .page(text(50, 300, "甲"))
                                .toBytes(),
                        Limits.DEFAULT);
        assertThat(read.remarks()).hasSize(2);
    }

    static byte[] good() {
        return sheet().page(text(50, 300, "数量指标") + text(50, 280, "质量指标")).toBytes();
    }

    private static Reason refusal(byte[] file) {
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> new PdfReader().read(file, Limits.DEFAULT));
        assertThat(refused).isNotNull();
        return refused.refusal().reason();
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(good())) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] packed(byte[] drawing, int level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(level))) {
            deflated.write(drawing);
        }
        String data = out.toString(StandardCharsets.ISO_8859_1);
        return sheet().object("<</Filter/FlateDecode/Length " + data.length() + ">>\nstream\n" + data + "\nendstream")
                .with("/Contents 5 0 R")
                .page("")
                .toBytes();
    }
}
