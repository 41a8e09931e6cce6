package hengji.documents.xml;

import hengji.documents.manuscript.UnreadableFile;

/** Where a scanner gets its bytes. */
@FunctionalInterface
public interface ByteSource {
    /**
     * Fills a stretch of a buffer.
     *
     * @return how many bytes were put there, at least 1, or -1 at the end
     */
    int read(byte[] into, int from, int length) throws UnreadableFile;

    /** Bytes that are already here. */
    static ByteSource of(byte[] content) {
        int[] position = {0};
        return (into, from, length) -> {
            int count = Math.min(length, content.length - position[0]);
            System.arraycopy(content, position[0], into, from, count);
            position[0] += count;
            return count == 0 ? -1 : count;
        };
    }
}
