package hengji.documents.pdf;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Measures the packed streams of a file before anything unpacks them into memory. Pictures are left out: they are
 * never unpacked here.
 */
final class StreamVetting {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern NO_PICTURE = Pattern.compile("/ObjStm|/XRef|/Form|#");
    private static final Pattern OTHER_PACKING = Pattern.compile("/(LZW|ASCII|A85|AHx|RunLength|RL)|#");
    private static final int DICTIONARY = 2048;
    private static final int TAIL = 4096;
    /** What deflate can at most make of one byte. */
    private static final int DEFLATE_RATIO = 1032;

    private final byte[] content;
    private final long most;
    private long rest;

    private StreamVetting(byte[] content, Limits limits) {
        this.content = content;
        this.most = Math.min(limits.unpackedBytes(), Budget.STREAM_BYTES);
        this.rest = limits.unpackedBytes();
    }

    static void check(byte[] content, Limits limits) throws UnreadableFile {
        if (Bytes.indexOf(content, LAST_MARK, Math.max(0, content.length - TAIL)) < 0) {
            throw PdfRefusal.DAMAGED.asException();
        }
        new StreamVetting(content, limits).walk();
    }

    private void walk() throws UnreadableFile {
        int at = Bytes.indexOf(content, STREAM, 0);
        while (at >= 0) {
            int begin = dataAfter(at + STREAM.length);
            int end = begin < 0 ? -1 : Bytes.indexOf(content, END, begin);
            if (begin >= 0) {
                measure(at, begin, end < 0 ? content.length : end);
            }
            at = Bytes.indexOf(content, STREAM, end < 0 ? at + STREAM.length : end + END.length);
        }
    }

    private int dataAfter(int position) {
        int at = position;
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : -1;
    }

    private void measure(int keyword, int begin, int end) throws UnreadableFile {
        int from = Math.max(0, keyword - DICTIONARY);
        String dictionary = new String(content, from, keyword - from, StandardCharsets.ISO_8859_1);
        dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf("obj")));
        if (PICTURE.matcher(dictionary).find()
                && !NO_PICTURE.matcher(dictionary).find()) {
            return;
        }
        long size = unpacked(dictionary, begin, end);
        rest -= size;
        if (size > most || rest < 0) {
            throw PdfRefusal.TOO_LARGE.asException();
        }
    }

    private long unpacked(String dictionary, int begin, int end) {
        long atMost = (long) (end - begin) * DEFLATE_RATIO;
        if (OTHER_PACKING.matcher(dictionary).find()) {
            return Unpacking.size(dictionary, content, begin, end, most);
        }
        if (atMost <= most || !Unpacking.isDeflated(content, begin, end)) {
            return (long) end - begin;
        }
        return Unpacking.deflatedSize(content, begin, end, most);
    }
}
