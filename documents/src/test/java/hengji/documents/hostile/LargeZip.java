package hengji.documents.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive with one part that is very large once unpacked, made without ever holding the part. */
final class LargeZip {
    private static final int BLOCK = 1 << 16;

    private LargeZip() {}

    static byte[] with(byte[] archive, String part, byte[] head, byte[] piece, long size, byte[] tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> other : Zips.unpack(archive).entrySet()) {
                zip.putNextEntry(new ZipEntry(other.getKey()));
                if (other.getKey().equals(part)) {
                    zip.write(head);
                    repeat(zip, piece, size);
                    zip.write(tail);
                } else {
                    zip.write(other.getValue());
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void repeat(ZipOutputStream zip, byte[] piece, long size) throws IOException {
        byte[] block = new byte[BLOCK / piece.length * piece.length];
        for (int i = 0; i < block.length; i++) {
            block[i] = piece[i % piece.length];
        }
        for (long written = 0; written < size; written += block.length) {
            zip.write(block);
        }
    }
}
