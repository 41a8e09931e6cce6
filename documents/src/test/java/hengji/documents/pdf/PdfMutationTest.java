package hengji.documents.pdf;

import static hengji.documents.pdf.PdfSheet.grid;
import static hengji.documents.pdf.PdfSheet.sheet;
import static hengji.documents.pdf.PdfSheet.text;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Thousands of damaged PDFs: each is read or refused with a reason, soon, and nothing else is thrown. */
class PdfMutationTest {
    private static final int MUTANTS = Integer.getInteger("hengji.mutants", 2000);
    private static final long SLOWEST_MILLIS = 5000;
    private static final String[] SPLICES = {
        "<<",
        ">>",
        "[",
        "]",
        "99999999999",
        "-1",
        "0 R",
        "endobj",
        "stream\n",
        "endstream",
        "/Kids[2 0 R]",
        "(",
        "Q",
        "q",
        "Do"
    };

    @Test
    void every_mutant_is_read_or_refused() throws IOException {
        List<byte[]> seeds = seeds();
        Random random = new Random(20240517);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutate(seeds.get(i % seeds.size()), random);
            long begin = System.nanoTime();
            read += isRead(mutant) ? 1 : 0;
            assertThat((System.nanoTime() - begin) / 1_000_000)
                    .as("mutant %d", i)
                    .isLessThan(SLOWEST_MILLIS);
        }
        assertThat(read).as("mutants that could still be read").isBetween(MUTANTS / 20, MUTANTS);
    }

    private static boolean isRead(byte[] mutant) {
        try {
            return !new PdfReader().read(mutant, Limits.DEFAULT).blocks().isEmpty();
        } catch (UnreadableFile refused) {
            assertThat(refused.refusal().message().zh()).isNotBlank();
            return false;
        }
    }

    private static List<byte[]> seeds() throws IOException {
        String table = grid(List.of(50, 150, 250), List.of(300, 280, 260)) + text(60, 285, "名称") + text(60, 265, "甲");
        byte[] plain = sheet().page(table).page(table).toBytes();
        List<byte[]> seeds = new ArrayList<>(Collections.nCopies(7, plain));
        seeds.addAll(Collections.nCopies(2, packed(plain)));
        seeds.add(Files.readAllBytes(PdfTwinTest.CASES.resolve("059.pdf")));
        return seeds;
    }

    /** The same file with object streams, as current writers make them. */
    private static byte[] packed(byte[] plain) throws IOException {
        try (PDDocument document = Loader.loadPDF(plain)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] mutant = seed;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            mutant = once(mutant, random);
        }
        return mutant;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(Math.max(1, bytes.length));
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        return switch (random.nextInt(7)) {
            case 0, 1 -> flipped(bytes, at, random);
            case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 4 ->
                joined(joined(Arrays.copyOf(bytes, at), splice(random)), Arrays.copyOfRange(bytes, at, bytes.length));
            case 5 -> digit(bytes, at, random);
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at, random);
        };
    }

    private static byte[] splice(Random random) {
        return SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[at] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] digit(byte[] bytes, int from, Random random) {
        byte[] changed = bytes.clone();
        for (int at = from; at < changed.length; at++) {
            if (Character.isDigit(changed[at])) {
                changed[at] = (byte) ('0' + random.nextInt(10));
                return changed;
            }
        }
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
