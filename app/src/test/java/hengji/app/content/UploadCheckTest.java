package hengji.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class UploadCheckTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_file_that_is_what_its_name_says_is_kept() throws IOException {
        assertThat(UploadCheck.fault("佐证.PDF", PDF)).isEmpty();
        assertThat(UploadCheck.fault("表.xlsx", zip("xl/workbook.xml", 10))).isEmpty();
    }

    @Test
    void a_name_that_lies_is_refused() {
        assertThat(said("佐证.jpg", PDF)).contains("扩展名“.jpg”不符");
        assertThat(said("佐证", PDF)).contains("不符");
    }

    @Test
    void what_the_office_does_not_know_is_refused_whatever_it_is_called() {
        assertThat(said("佐证.pdf", "MZ…".getBytes(StandardCharsets.UTF_8))).contains("只收 PDF");
        assertThat(said("佐证.pdf", new byte[0])).contains("只收 PDF");
    }

    @Test
    void size_is_judged_absolutely() {
        assertThat(said("佐证.pdf", Arrays.copyOf(PDF, Contents.LARGEST + 1))).contains("超过 20 MB");
    }

    @Test
    void macros_are_refused_in_new_and_old_files() throws IOException {
        assertThat(said("表.xlsx", zip("xl/vbaProject.bin", 10))).contains("带有宏");
        byte[] old = new byte[4096];
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        System.arraycopy(head, 0, old, 0, head.length);
        assertThat(UploadCheck.fault("表.xls", old)).isEmpty();
        byte[] mark = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, old, 2048, mark.length);
        assertThat(said("表.xls", old)).contains("带有宏");
    }

    @Test
    void programs_in_archives_and_bombs_are_refused() throws IOException {
        assertThat(said("佐证.zip", zip("报告.pdf.exe", 10))).contains("程序文件");
        assertThat(said("佐证.zip", zip("零.txt", 300 << 20))).contains("MiB");
        byte[] whole = zip("a.txt", 100);
        assertThat(UploadCheck.fault("佐证.zip", Arrays.copyOf(whole, whole.length - 30)))
                .isPresent();
    }

    private static String said(String name, byte[] content) {
        return UploadCheck.fault(name, content).map(Wording::zh).orElse("");
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
