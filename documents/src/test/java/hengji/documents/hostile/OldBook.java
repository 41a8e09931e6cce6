package hengji.documents.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An old workbook taken apart into its records, to be put together again with one of them damaged. */
final class OldBook {
    private static final String STREAM = "Workbook";
    private static final int SHEET = 0x0809;

    private final List<byte[]> records = new ArrayList<>();

    OldBook(byte[] file) {
        byte[] stream = stream(file);
        for (int at = 0; at + 4 <= stream.length; ) {
            int length = 4 + u16(stream, at + 2);
            byte[] record = new byte[Math.min(length, stream.length - at)];
            System.arraycopy(stream, at, record, 0, record.length);
            records.add(record);
            at += length;
        }
    }

    /** The same workbook as programs write it that end every block of rows with its length. */
    static byte[] withBlocks(byte[] file) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The number of the first record of that kind from a record on. */
    int find(int kind, int from) {
        for (int i = from; i < records.size(); i++) {
            if (u16(records.get(i), 0) == kind) {
                return i;
            }
        }
        throw new AssertionError("no record of kind " + kind);
    }

    OldBook without(int which) {
        records.remove(which);
        return this;
    }

    OldBook moved(int which, int to) {
        records.add(to, records.remove(which));
        return this;
    }

    /** With two bytes of a record's content set; bytes -4 and -2 are its kind and its length. */
    OldBook with(int which, int at, int value) {
        byte[] record = records.get(which).clone();
        record[4 + at] = (byte) value;
        record[5 + at] = (byte) (value >> 8);
        records.set(which, record);
        return this;
    }

    OldBook blanked(int which) {
        records.set(which, new byte[records.get(which).length]);
        return this;
    }

    /** The records from the first sheet on: its rows and cells. */
    private int firstOfSheet() {
        return find(SHEET, 1);
    }

    /** Drops, doubles or moves a record of the sheet, or changes its kind, its place or its content by one bit. */
    OldBook damaged(int seed) {
        Random random = new Random(seed);
        int first = firstOfSheet();
        int which = first + random.nextInt(records.size() - first);
        switch (random.nextInt(6)) {
            case 0 -> records.remove(which);
            case 1 -> records.add(which, records.get(which));
            case 2 -> records.add(first + random.nextInt(records.size() - first), records.remove(which));
            case 3 -> flip(which, random.nextInt(2), random);
            case 4 -> flip(which, 4 + random.nextInt(6), random);
            default -> flip(which, random.nextInt(records.get(which).length), random);
        }
        return this;
    }

    private void flip(int which, int at, Random random) {
        byte[] record = records.get(which).clone();
        record[Math.min(at, record.length - 1)] ^= (byte) (1 << random.nextInt(8));
        records.set(which, record);
    }

    byte[] file() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        records.forEach(stream::writeBytes);
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream.toByteArray()), STREAM);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.writeFilesystem(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] stream(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.createDocumentInputStream(STREAM).readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }
}
