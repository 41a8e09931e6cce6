package hengji.documents.paper;

/** A finished paper: a file's name and content. The same input gives the same content. */
public final class Paper {
    private final String fileName;
    private final byte[] bytes;

    public Paper(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    /** Its name without folders. */
    public String fileName() {
        return fileName;
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
