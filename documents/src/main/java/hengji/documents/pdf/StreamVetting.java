package hengji.documents.pdf;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;

/** Measures the packed streams of a file before anything unpacks them into memory. */
final class StreamVetting {
    private StreamVetting() {}

    static void check(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length > limits.unpackedBytes()) {
            throw PdfRefusal.TOO_LARGE.asException();
        }
    }
}
