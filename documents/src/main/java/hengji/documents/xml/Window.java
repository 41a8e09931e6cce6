package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Arrays;

/**
 * The stretch of a document that is in memory: a buffer with a zero byte after its last byte. Most parts of an archive
 * are tiny and never need more than the first buffer.
 */
final class Window {
    private static final int FIRST = 1 << 12;
    private static final int USUAL = 1 << 16;
    private static final int LARGEST = 1 << 21;

    private final ByteSource source;
    byte[] bytes = new byte[FIRST];
    int at;
    int end;
    private boolean finished;

    Window(ByteSource source) {
        this.source = source;
    }

    /** Moves what follows {@link #at} to the front and reads on; false where nothing follows. */
    boolean more() throws UnreadableFile {
        if (finished) {
            return false;
        }
        int kept = end - at;
        if (kept >= bytes.length / 2 || (end > 0 && bytes.length < USUAL)) {
            grow();
        }
        System.arraycopy(bytes, at, bytes, 0, kept);
        at = 0;
        end = kept;
        int count = source.read(bytes, end, bytes.length - end - 1);
        finished = count < 0;
        end += Math.max(0, count);
        bytes[end] = 0;
        return !finished;
    }

    /** Makes a number of bytes after {@link #at} present, or as many as there are. */
    void ensure(int count) throws UnreadableFile {
        boolean open = true;
        while (open && end - at < count) {
            open = more();
        }
    }

    private void grow() throws UnreadableFile {
        if (bytes.length >= LARGEST) {
            throw Refusals.hostile("单个标记超过 1 MiB", "a single tag of more than 1 MiB");
        }
        bytes = Arrays.copyOf(bytes, Math.max(USUAL, bytes.length * 2));
    }
}
