package hengji.documents.pdf;

/** Searching in bytes. */
final class Bytes {
    private Bytes() {}

    /** Where a word begins at or after a position, -1 for nowhere. */
    static int indexOf(byte[] content, byte[] word, int from) {
        byte first = word[0];
        for (int at = from; at <= content.length - word.length; at++) {
            if (content[at] == first && matches(content, word, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (content[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
