package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files made to do harm, or that nobody can read: each ends quickly, in little memory, with a reason. */
class HostileFilesTest {
    private static final long SIXTY_FOUR_MEBIBYTES = 64L << 20;
    private static final String DOCUMENT = "word/document.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String TAIL = "</w:body></w:document>";

    private final byte[] docx = CaseFiles.read(CaseFiles.docs("docx").getFirst());
    private final byte[] xlsx = CaseFiles.read(CaseFiles.docs("xlsx").getFirst());

    @BeforeAll
    static void warm_up() {
        for (String extension : new String[] {"docx", "xlsx", "html"}) {
            FormReader.standard()
                    .read("a", CaseFiles.read(CaseFiles.docs(extension).getFirst()));
        }
    }

    @Test
    void an_empty_file() {
        refused(new byte[0], Reason.EMPTY);
    }

    @Test
    void an_entity_that_names_another_file() {
        refused(word("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + HEAD + "&e;" + TAIL), Reason.HOSTILE);
    }

    @Test
    void entities_that_multiply() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(word(bomb + "]>" + HEAD + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>" + TAIL), Reason.HOSTILE);
    }

    @Test
    void elements_nested_two_hundred_thousand_deep() {
        String open = "<w:sdt><w:sdtContent>".repeat(200_000);
        refused(word(HEAD + open + "</w:sdtContent></w:sdt>".repeat(200_000) + TAIL), Reason.TOO_DEEP);
        refused(("<html><body>" + "<div>".repeat(200_000)).getBytes(UTF_8), Reason.TOO_DEEP);
    }

    @Test
    void a_cell_that_claims_to_span_two_thousand_million_columns() {
        String cell =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
        refused(word(HEAD + cell + TAIL), Reason.HOSTILE);
        refused("<html><table><tr><td colspan=2000000000>a</table>".getBytes(UTF_8), Reason.HOSTILE);
        refused("<html><table><tr><td rowspan=99999999999999999999>a</table>".getBytes(UTF_8), Reason.HOSTILE);
    }

    @Test
    void cells_that_each_span_as_much_as_is_believed() {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"16384\"/></w:tcPr><w:p/></w:tc>";
        refused(
                word(HEAD + "<w:tbl>" + ("<w:tr>" + cell + "</w:tr>").repeat(100_000) + "</w:tbl>" + TAIL),
                Reason.TOO_LARGE);
    }

    @Test
    void three_hundred_megabytes_of_blanks() {
        refused(large(docx, DOCUMENT, HEAD, " ", 300, TAIL), Reason.TOO_LARGE);
    }

    @Test
    void two_hundred_megabytes_of_paragraphs_text_or_names() {
        refused(large(docx, DOCUMENT, HEAD, "<w:p/>", 200, TAIL), Reason.TOO_LARGE);
        refused(
                large(docx, DOCUMENT, HEAD + "<w:p><w:r><w:t>", "字字字字", 200, "</w:t></w:r></w:p>" + TAIL),
                Reason.TOO_LARGE);
        refused(
                large(
                        xlsx,
                        SHEET,
                        SHEET_HEAD,
                        "<c r=\"A1\" t=\"str\"><v>x</v></c>",
                        200,
                        "</row></sheetData></worksheet>"),
                Reason.TOO_LARGE);
    }

    private static final String SHEET_HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">";

    @Test
    void sixty_thousand_entries() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.unpack(docx));
        for (int i = 0; i < 60_000; i++) {
            parts.put("word/x" + i + ".xml", new byte[0]);
        }
        refused(Zips.pack(parts), Reason.TOO_LARGE);
    }

    @Test
    void an_archive_that_breaks_off() {
        refused(Arrays.copyOf(docx, docx.length / 2), Reason.DAMAGED);
    }

    @Test
    void an_entry_that_would_climb_out_of_its_folder_is_never_written_anywhere() {
        byte[] slip = Zips.with(docx, "../../evil.txt", new byte[] {1});

        assertThat(FormReader.standard().read("a.docx", slip)).isInstanceOf(Reading.Forms.class);
        assertThat(Path.of("..", "..", "evil.txt")).doesNotExist();
    }

    @Test
    void an_archive_locked_with_a_password() {
        byte[] locked = docx.clone();
        for (int i = 0; i + 4 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        refused(locked, Reason.ENCRYPTED);
    }

    @Test
    void a_new_office_file_locked_with_a_password() throws IOException {
        refused(compound(files -> put(files, "EncryptedPackage", new byte[600])), Reason.ENCRYPTED);
    }

    @Test
    void an_old_workbook_locked_with_a_password() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("机密");
            Biff8EncryptionKey.setCurrentUserPassword("秘密口令");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(out.toByteArray(), Reason.ENCRYPTED);
    }

    @Test
    void an_old_document_locked_with_a_password() throws IOException {
        byte[] doc = CaseFiles.read(CaseFiles.docs("doc").getFirst());
        for (int i = 0; i + 12 < doc.length; i += 512) {
            if ((doc[i] & 0xFF) == 0xEC && (doc[i + 1] & 0xFF) == 0xA5) {
                doc[i + 11] |= 1;
            }
        }
        refused(doc, Reason.ENCRYPTED);
    }

    @Test
    void macros_are_not_opened_and_the_rest_is_read() {
        byte[] macros = Zips.with(docx, "word/vbaProject.bin", new byte[] {1, 2, 3});

        Reading reading = FormReader.standard().read("a.docm", macros);

        assertThat(((Reading.Forms) reading).forms().getFirst().notes())
                .anyMatch(note -> note.message().zh().contains("宏"));
    }

    @Test
    void the_same_names_declared_over_and_over() {
        StringBuilder names = new StringBuilder(HEAD);
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        String flip = "<a xmlns=\"u1\"><a xmlns=\"u2\"/></a>".repeat(100_000);
        refused(word(names + flip + TAIL), Reason.HOSTILE);
    }

    private byte[] word(String document) {
        return Zips.with(docx, DOCUMENT, document.getBytes(UTF_8));
    }

    private static byte[] large(byte[] archive, String part, String head, String piece, int megabytes, String tail) {
        return LargeZip.with(
                archive,
                part,
                head.getBytes(UTF_8),
                piece.getBytes(UTF_8),
                (long) megabytes << 20,
                tail.getBytes(UTF_8));
    }

    private static byte[] compound(Consumer<POIFSFileSystem> fill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            fill.accept(files);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void put(POIFSFileSystem files, String name, byte[] content) {
        try {
            files.createDocument(new ByteArrayInputStream(content), name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void refused(byte[] content, Reason reason) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Reading reading = FormReader.standard().read("a.docx", content);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).refusal().reason()).isEqualTo(reason);
        assertThat(((Reading.Refused) reading).refusal().message().zh()).isNotBlank();
        assertThat(taken).as("bytes allocated in all").isLessThan(SIXTY_FOUR_MEBIBYTES * 2);
    }
}
