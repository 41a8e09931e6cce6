package hengji.documents.archive;

/**
 * What the directory says of one part.
 *
 * @param name with forward slashes
 * @param flags general purpose flags
 * @param method 0 stored, 8 deflated
 * @param crc of the unpacked bytes
 * @param packed length in the archive
 * @param size unpacked length
 * @param offset of its local header
 */
record ZipPart(String name, int flags, int method, int crc, long packed, long size, long offset) {
    private static final int ENCRYPTED = 1;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }
}
