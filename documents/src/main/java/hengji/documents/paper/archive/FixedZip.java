package hengji.documents.paper.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip whose entries all carry the same time, so that equal content gives equal bytes. */
public final class FixedZip {
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    /** Adds a part of XML text. */
    public FixedZip add(String name, CharSequence xml) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(BEGINNING);
            zip.putNextEntry(entry);
            zip.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing " + name + " to memory", impossible);
        }
    }

    /** The whole archive; nothing can be added afterwards. */
    public byte[] toBytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("closing an archive in memory", impossible);
        }
    }
}
