package hengji.documents.archive;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The unpacked bytes of one part, in order; length and checksum are verified when the end is reached. */
public final class PartStream implements AutoCloseable {
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ZipPart part;
    private final UnpackBudget budget;
    private final byte[] content;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private int stored;
    private long read;

    private PartStream(byte[] content, ZipPart part, UnpackBudget budget, int start) {
        this.content = content;
        this.part = part;
        this.budget = budget;
        this.stored = start;
        if (part.method() == DEFLATED) {
            inflater.setInput(content, start, (int) part.packed());
        }
    }

    static PartStream of(byte[] content, ZipPart part, UnpackBudget budget) throws UnreadableFile {
        if (part.isEncrypted()) {
            throw Refusals.encrypted();
        }
        if (part.method() != STORED && part.method() != DEFLATED) {
            throw damaged(part);
        }
        long header = part.offset();
        Bytes bytes = new Bytes(content);
        if (header > content.length - LOCAL_LENGTH || bytes.s32(header) != LOCAL_SIGNATURE) {
            throw damaged(part);
        }
        long start = header + LOCAL_LENGTH + bytes.u16(header + 26) + bytes.u16(header + 28);
        if (part.packed() > content.length - start || (part.method() == STORED && part.packed() != part.size())) {
            throw damaged(part);
        }
        return new PartStream(content, part, budget, (int) start);
    }

    /** Unpacked length as the directory declares it. */
    public long size() {
        return part.size();
    }

    /**
     * Fills a stretch of a buffer.
     *
     * @return how many bytes were put there, -1 at the end
     */
    public int read(byte[] into, int from, int length) throws UnreadableFile {
        int count = part.method() == STORED ? copy(into, from, length) : inflate(into, from, length);
        if (count <= 0) {
            verify();
            return -1;
        }
        crc.update(into, from, count);
        read += count;
        budget.take(count);
        if (read > part.size()) {
            throw damaged(part);
        }
        return count;
    }

    private int copy(byte[] into, int from, int length) {
        int count = (int) Math.min(length, part.size() - read);
        System.arraycopy(content, stored, into, from, count);
        stored += count;
        return count;
    }

    private int inflate(byte[] into, int from, int length) throws UnreadableFile {
        try {
            int count = 0;
            while (count == 0 && !inflater.finished()) {
                count = inflater.inflate(into, from, length);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return -1;
                }
            }
            return count;
        } catch (DataFormatException broken) {
            throw damaged(part);
        }
    }

    private void verify() throws UnreadableFile {
        if (read != part.size() || (int) crc.getValue() != part.crc()) {
            throw damaged(part);
        }
    }

    private static UnreadableFile damaged(ZipPart part) {
        return Refusals.damaged("压缩包内 " + shown(part) + " 校验不符", "the part " + shown(part) + " fails its check");
    }

    private static String shown(ZipPart part) {
        return part.name().length() > 60 ? part.name().substring(0, 60) : part.name();
    }

    /** Everything at once, for small parts. */
    public byte[] readAll() throws UnreadableFile {
        byte[] all = new byte[Math.toIntExact(part.size()) + 1];
        int length = 0;
        for (int count = read(all, 0, all.length); count > 0; count = read(all, length, all.length - length)) {
            length += count;
        }
        return Arrays.copyOf(all, length);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
