package hengji.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/** How large packed bytes become, found without keeping them. */
final class Unpacking {
    private static final Pattern FILTER = Pattern.compile(
            "/(LZWDecode|LZW|FlateDecode|Fl|ASCII85Decode|A85|ASCIIHexDecode|AHx|RunLengthDecode|RL)\\b");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int INTERMEDIATE = 8 << 20;

    private Unpacking() {}

    static boolean isDeflated(byte[] content, int begin, int end) {
        if (end - begin < 2) {
            return false;
        }
        int first = content[begin] & 0xff;
        int second = content[begin + 1] & 0xff;
        return (first & 0x0f) == 8 && ((first << 8) | second) % 31 == 0;
    }

    /** The inflated size, or just above the limit as soon as it is passed. */
    static long deflatedSize(byte[] content, int begin, int end, long limit) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(content, begin, end - begin);
            run(inflater, limit);
            return inflater.getBytesWritten();
        }
    }

    private static void run(Inflater inflater, long limit) {
        byte[] window = new byte[1 << 15];
        try {
            while (!inflater.finished() && inflater.getBytesWritten() <= limit) {
                if (inflater.inflate(window) == 0) {
                    return;
                }
            }
        } catch (DataFormatException _) {
            return;
        }
    }

    /** Whether packed bytes end where their packer ended them; a cut or damaged stream does not. */
    static boolean isComplete(byte[] packed) {
        if (!isDeflated(packed, 0, packed.length)) {
            return true;
        }
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed, 2, packed.length - 2);
            run(inflater, Long.MAX_VALUE);
            return inflater.finished();
        }
    }

    /** The size after all the packings that a stream's dictionary names. */
    static long size(String dictionary, byte[] content, int begin, int end, long limit) {
        Matcher filters = FILTER.matcher(unescaped(dictionary));
        byte[] bytes = Arrays.copyOfRange(content, begin, end);
        while (filters.find()) {
            Counted counted = new Counted(limit);
            decode(filters.group(1), bytes, counted);
            if (counted.size > limit) {
                return counted.size;
            }
            bytes = counted.kept.toByteArray();
        }
        return bytes.length;
    }

    private static void decode(String filter, byte[] bytes, Counted target) {
        try {
            FilterFactory.INSTANCE
                    .getFilter(COSName.getPDFName(filter))
                    .decode(new ByteArrayInputStream(bytes), target, new COSDictionary(), 0);
        } catch (IOException | RuntimeException _) {
            return;
        }
    }

    private static String unescaped(String dictionary) {
        return ESCAPE.matcher(dictionary)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    /** Counts what is written, keeps its beginning, and stops the writer at the limit. */
    private static final class Counted extends OutputStream {
        private final long limit;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private long size;

        Counted(long limit) {
            this.limit = limit;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            size += length;
            if (size > limit) {
                throw new IOException("limit");
            }
            if (size <= INTERMEDIATE) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
