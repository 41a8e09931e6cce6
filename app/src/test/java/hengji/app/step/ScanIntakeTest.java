package hengji.app.step;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.content.Contents;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.multipart.MultipartFile;

final class ScanIntakeTest {
    private static final byte[] PDF = "%PDF-1.7 签字页".getBytes(StandardCharsets.UTF_8);

    private static ScanIntake.Taken take(String name, byte[] bytes) {
        return TestOffice.on(Database.H2).part(ScanIntake.class).take(Optional.of(new Sent(name, bytes)));
    }

    @Test
    void a_scan_that_is_what_its_name_says_is_kept() {
        assertThat(take("签字页.pdf", PDF)).isInstanceOf(ScanIntake.Taken.Scan.class);
        assertThat(take("C:\\扫描\\签字页.PDF", PDF)).isInstanceOf(ScanIntake.Taken.Scan.class);
    }

    @Test
    void a_name_that_lies_is_refused_and_nothing_is_kept() {
        byte[] unseen =
                (new String(PDF, StandardCharsets.UTF_8) + TestOffice.unique("")).getBytes(StandardCharsets.UTF_8);
        assertThat(take("签字页.exe", unseen))
                .isInstanceOfSatisfying(
                        ScanIntake.Taken.Refused.class,
                        refused -> assertThat(refused.reason().zh()).contains("扩展名“.exe”不符"));
        assertThat(TestOffice.on(Database.H2).part(Contents.class).find(Contents.sha256(unseen)))
                .isEmpty();
    }

    @Test
    void what_is_no_picture_of_a_sheet_is_refused() {
        assertThat(take("签字页.zip", new byte[] {'P', 'K', 3, 4})).isInstanceOf(ScanIntake.Taken.Refused.class);
        assertThat(take("签字页.pdf", Arrays.copyOf(PDF, Contents.LARGEST + 1)))
                .isInstanceOf(ScanIntake.Taken.Refused.class);
    }

    /** A file as a browser sends it. */
    private static final class Sent implements MultipartFile {
        private final String original;
        private final byte[] bytes;

        Sent(String original, byte[] bytes) {
            this.original = original;
            this.bytes = bytes.clone();
        }

        @Override
        public String getName() {
            return "scan";
        }

        @Override
        public String getOriginalFilename() {
            return original;
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public boolean isEmpty() {
            return bytes.length == 0;
        }

        @Override
        public long getSize() {
            return bytes.length;
        }

        @Override
        public byte[] getBytes() {
            return bytes.clone();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void transferTo(File target) throws IOException {
            Files.write(target.toPath(), bytes);
        }
    }
}
