package hengji.documents.manuscript;

/** Reads one file format. */
public interface ManuscriptReader {
    /**
     * Takes a file apart into tables and lines.
     *
     * @param content the whole file
     * @param limits what is accepted
     * @throws UnreadableFile with the reason an officer understands
     */
    Manuscript read(byte[] content, Limits limits) throws UnreadableFile;
}
