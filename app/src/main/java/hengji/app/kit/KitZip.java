package hengji.app.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file with everything a unit hands in, contents first.
 *
 * @param name of the file
 * @param entries in the order of the contents
 */
public record KitZip(String name, List<Entry> entries) {
    /** Writes one file of the zip, when its turn comes. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** A file by its name. */
    record Entry(String name, Content content) {
        static Entry of(String name, byte[] bytes) {
            return new Entry(name, out -> out.write(bytes));
        }
    }

    public KitZip {
        entries = List.copyOf(entries);
    }

    /** Writes the whole zip; the stream stays open. */
    public void write(OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                entry.content().write(zip);
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException problem) {
            throw new UncheckedIOException(name, problem);
        }
    }
}
