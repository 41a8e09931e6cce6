package hengji.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import hengji.documents.cases.Outline;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.text.TextReader;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocReader;
import hengji.documents.word.DocxReader;
import hengji.documents.workbook.XlsReader;
import hengji.documents.workbook.XlsxReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of damaged files a format, the same ones each time; {@code -Dhengji.mutants=N} sets how many. A mutant is
 * refused with a reason or read within five seconds; what is read without a remark has lost nothing.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutantTest {
    private static final int MUTANTS = Integer.getInteger("hengji.mutants", 2_000);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    @Test
    void a_damaged_word_archive_is_refused_or_reads_like_the_sound_one() throws UnreadableFile {
        archives(new DocxReader(), "docx");
    }

    @Test
    void a_damaged_excel_archive_is_refused_or_reads_like_the_sound_one() throws UnreadableFile {
        archives(new XlsxReader(), "xlsx");
    }

    private static void archives(ManuscriptReader reader, String extension) throws UnreadableFile {
        List<Path> files = CaseFiles.docs(extension);
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            Optional<Manuscript> read = read(reader, new Mutation(seed).ofBytes(sound), seed);
            if (read.isPresent()) {
                assertThat(Outline.of(read.get()))
                        .as("mutant %d of %s", seed, files.get(seed % files.size()))
                        .isEqualTo(Outline.of(reader.read(sound, Limits.DEFAULT)));
            }
        }
    }

    @Test
    void a_word_document_damaged_inside_loses_no_text_silently() {
        List<Path> files = CaseFiles.docs("docx");
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            byte[] part = Zips.unpack(sound).getOrDefault("word/document.xml", new byte[0]);
            byte[] changed = new Mutation(seed).ofText(part);
            Optional<Manuscript> read = read(new DocxReader(), Zips.with(sound, "word/document.xml", changed), seed);
            Optional<String> oracle = Oracle.wordText(changed);
            if (read.isPresent() && oracle.isPresent() && read.get().remarks().isEmpty()) {
                assertThat(letters(text(read.get()))).as("mutant %d", seed).isEqualTo(letters(oracle.get()));
            }
        }
    }

    @Test
    void a_sheet_damaged_inside_loses_no_cell_silently() {
        List<Path> files = CaseFiles.docs("xlsx");
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            byte[] part = Zips.unpack(sound).getOrDefault("xl/worksheets/sheet1.xml", new byte[0]);
            byte[] changed = new Mutation(seed).ofText(part);
            Optional<Manuscript> read =
                    read(new XlsxReader(), Zips.with(sound, "xl/worksheets/sheet1.xml", changed), seed);
            Optional<Integer> oracle = Oracle.filledCells(changed);
            if (read.isPresent() && oracle.isPresent() && read.get().remarks().isEmpty()) {
                long cells =
                        Outline.rows(read.get()).stream().mapToLong(List::size).sum();
                assertThat(cells).as("mutant %d", seed).isEqualTo((long) oracle.get());
            }
        }
    }

    @Test
    void a_damaged_page_loses_no_text_silently() {
        List<Path> files = CaseFiles.docs("html");
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] changed = new Mutation(seed).ofText(CaseFiles.read(files.get(seed % files.size())));
            Optional<Manuscript> read = read(new HtmlReader(), changed, seed);
            boolean plain = new String(changed, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
            if (read.isPresent() && plain && read.get().remarks().isEmpty()) {
                Document page = Jsoup.parse(new String(changed, StandardCharsets.UTF_8));
                page.select("title, style, script, template, noscript, object, iframe")
                        .remove();
                assertThat(letters(text(read.get())))
                        .as("mutant %d", seed)
                        .isEqualTo(letters(page.body().text()));
            }
        }
    }

    @Test
    void a_damaged_text_loses_no_text_silently() {
        List<Path> files = CaseFiles.texts();
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] changed = new Mutation(seed).ofText(CaseFiles.read(files.get(seed % files.size())));
            Optional<Manuscript> read = read(new TextReader(), changed, seed);
            String whole = new String(changed, StandardCharsets.UTF_8);
            boolean plain = whole.indexOf('\uFFFD') < 0 && whole.indexOf('\0') < 0;
            if (read.isPresent() && plain && read.get().remarks().isEmpty()) {
                assertThat(letters(text(read.get()))).as("mutant %d", seed).isEqualTo(letters(whole));
            }
        }
    }

    @Test
    void a_damaged_old_word_document_is_read_or_refused() {
        binaries(new DocReader(), "doc");
    }

    @Test
    void a_damaged_old_workbook_is_read_or_refused() {
        binaries(new XlsReader(), "xls");
    }

    @Test
    void a_damaged_old_workbook_loses_no_cell_silently() throws UnreadableFile {
        List<Path> files = CaseFiles.docs("xls");
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            loses_no_cell(new XlsReader(), sound, new Mutation(seed).ofBytes(sound), seed);
        }
    }

    @Test
    void an_old_workbook_with_a_damaged_record_loses_no_cell_silently() throws UnreadableFile {
        List<byte[]> files = CaseFiles.docs("xls").stream()
                .map(file -> OldBook.withBlocks(CaseFiles.read(file)))
                .toList();
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = files.get(seed % files.size());
            loses_no_cell(
                    new XlsReader(), sound, new OldBook(sound).damaged(seed).file(), seed);
        }
    }

    @Test
    void a_damaged_old_word_document_loses_no_cell_silently() throws UnreadableFile {
        List<Path> files = CaseFiles.docs("doc");
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            loses_no_cell(new DocReader(), sound, new Mutation(seed).ofBytes(sound), seed);
        }
    }

    private static void loses_no_cell(ManuscriptReader reader, byte[] sound, byte[] damaged, int seed)
            throws UnreadableFile {
        Optional<Manuscript> read = read(reader, damaged, seed);
        if (read.isPresent() && read.get().remarks().isEmpty()) {
            assertThat(cells(read.get()))
                    .as("mutant %d", seed)
                    .isGreaterThanOrEqualTo(cells(reader.read(sound, Limits.DEFAULT)));
        }
    }

    private static long cells(Manuscript manuscript) {
        return Outline.rows(manuscript).stream().mapToLong(List::size).sum();
    }

    private static void binaries(ManuscriptReader reader, String extension) {
        List<Path> files = CaseFiles.docs(extension);
        int refused = 0;
        for (int seed = 0; seed < MUTANTS; seed++) {
            byte[] sound = CaseFiles.read(files.get(seed % files.size()));
            refused += read(reader, new Mutation(seed).ofBytes(sound), seed).isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(MUTANTS / 20, MUTANTS - 1);
    }

    private static Optional<Manuscript> read(ManuscriptReader reader, byte[] content, int seed) {
        long start = System.nanoTime();
        try {
            return Optional.of(reader.read(content, Limits.DEFAULT));
        } catch (UnreadableFile refused) {
            assertThat(refused.refusal().message().zh()).isNotBlank();
            return Optional.empty();
        } catch (RuntimeException untyped) {
            throw new AssertionError("mutant " + seed, untyped);
        } finally {
            assertThat(System.nanoTime() - start).as("mutant %d", seed).isLessThan(LONGEST_NANOS);
        }
    }

    private static String text(Manuscript manuscript) {
        return Outline.rows(manuscript).stream()
                .map(row -> String.join("", row))
                .collect(Collectors.joining());
    }

    /** How often each letter or digit stands in a text, so that the order of inner tables does not matter. */
    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(point -> point, Collectors.counting()));
    }
}
