package hengji.documents.manuscript;

/**
 * What a reader accepts (读取上限). Bombs are judged by absolute size and count, never by ratio.
 *
 * @param fileBytes largest file
 * @param unpackedBytes largest content after unpacking, all entries together
 * @param entries most entries of an archive
 * @param depth deepest nesting of elements
 * @param cells most cells and paragraphs of one file, a cell counted for each grid column it spans
 * @param text most characters of one file
 * @param span largest row or column span that is believed
 */
public record Limits(long fileBytes, long unpackedBytes, int entries, int depth, int cells, int text, int span) {
    public static final Limits DEFAULT = new Limits(64L << 20, 256L << 20, 10_000, 256, 600_000, 8 << 20, 16_384);

    /** The largest file of text or web page, in bytes: three for each Chinese character, and half of all Chinese. */
    public long textBytes() {
        return text * 3L / 2;
    }

    /** The same with other sizes, in bytes. */
    public Limits withBytes(long file, long unpacked) {
        return new Limits(file, unpacked, entries, depth, cells, text, span);
    }
}
