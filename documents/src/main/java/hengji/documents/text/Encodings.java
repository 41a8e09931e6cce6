package hengji.documents.text;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text by its bytes: a byte-order mark, UTF-16 by its zero bytes, then UTF-8 and GB18030 where
 * every byte fits; where neither fits, line by line.
 */
public final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final int FEWEST_ZEROS = 3;
    private static final int MOST_REMARKS = 1_000;

    /**
     * A decoded text.
     *
     * @param text without byte-order mark
     * @param remarks what was uncertain
     */
    public record Decoded(String text, List<Remark> remarks) {}

    private Encodings() {}

    public static Decoded decode(byte[] content) {
        return decode(content, Optional.empty());
    }

    /** Decodes; a declared encoding is tried before guessing, and dropped where the bytes contradict it. */
    public static Decoded decode(byte[] content, Optional<Charset> declared) {
        Optional<Charset> marked = marked(content).or(() -> wide(content));
        if (marked.isPresent()) {
            return certain(withoutMark(new String(content, marked.get())));
        }
        return strict(content, StandardCharsets.UTF_8)
                .or(() -> declared.flatMap(charset -> strict(content, charset)))
                .or(() -> strict(content, GB18030))
                .map(Encodings::certain)
                .orElseGet(() -> lineByLine(content));
    }

    private static Decoded certain(String text) {
        return new Decoded(text, List.of());
    }

    private static Optional<Charset> marked(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, StandardCharsets.UTF_8).map(text -> StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return startsWith(content, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-16 without a mark: line ends, tabs, spaces and digits leave zero bytes on one side only. */
    private static Optional<Charset> wide(byte[] content) {
        int[] zeros = new int[2];
        int length = Math.min(content.length, 8_192);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        int many = Math.max(zeros[0], zeros[1]);
        int few = Math.min(zeros[0], zeros[1]);
        boolean mostlyLatin = many * 5 >= length;
        boolean mostlyChinese = many >= FEWEST_ZEROS
                && few * 10 <= many
                && strict(content, StandardCharsets.UTF_8).isEmpty();
        if (content.length % 2 != 0 || many == few || !(mostlyLatin || mostlyChinese)) {
            return Optional.empty();
        }
        return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                .filter(charset -> strict(content, charset).isPresent());
    }

    static boolean startsWith(byte[] content, int... head) {
        boolean same = content.length >= head.length;
        for (int i = 0; same && i < head.length; i++) {
            same = (content[i] & 0xFF) == head[i];
        }
        return same;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static Optional<String> strict(byte[] content, Charset charset) {
        return strict(ByteBuffer.wrap(content), charset);
    }

    private static Optional<String> strict(ByteBuffer content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Decoded lineByLine(byte[] content) {
        StringBuilder text = new StringBuilder(content.length);
        List<Remark> remarks = new ArrayList<>();
        int line = 1;
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                int end = Math.min(i + 1, content.length);
                text.append(line(ByteBuffer.wrap(content, start, end - start), line, remarks));
                start = end;
                line++;
            }
        }
        return new Decoded(withoutMark(text.toString()), shortened(remarks));
    }

    /** The first remarks, and how many lines more there are to look at. */
    private static List<Remark> shortened(List<Remark> remarks) {
        if (remarks.size() <= MOST_REMARKS) {
            return remarks;
        }
        int more = remarks.size() - MOST_REMARKS;
        List<Remark> first = new ArrayList<>(remarks.subList(0, MOST_REMARKS));
        first.add(new Remark(
                Place.WHOLE,
                Wording.of(
                        "另有 " + more + " 行编码与其他行不同，请核对。",
                        more + " more lines are in another encoding, please check.")));
        return first;
    }

    private static String line(ByteBuffer bytes, int line, List<Remark> remarks) {
        Optional<String> utf8 = strict(bytes.duplicate(), StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Optional<String> gb = strict(bytes.duplicate(), GB18030);
        remarks.add(gb.isPresent() ? mixed(line) : garbled(line));
        return gb.orElseGet(() -> GB18030.decode(bytes.duplicate()).toString());
    }

    private static Remark mixed(int line) {
        return new Remark(
                new Place.Line(line),
                Wording.of(
                        "本行编码与其他行不同，已按 GB18030 读取，请核对。",
                        "This line is in another encoding; read as GB18030, please check."));
    }

    private static Remark garbled(int line) {
        return new Remark(
                new Place.Line(line),
                Wording.of(
                        "本行有无法识别的字节，已用“\uFFFD”代替，请对照原件。",
                        "Some bytes of this line fit no encoding and became \uFFFD."));
    }
}
