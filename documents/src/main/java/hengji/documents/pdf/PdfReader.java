package hengji.documents.pdf;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF that holds text: ruled tables cell by cell, other text line by line, in the order of the pages.
 * Nothing is rendered, run or fetched; a file is refused with a typed reason, never with a library's exception.
 */
public final class PdfReader implements ManuscriptReader {
    static {
        FallbackFonts.install();
    }

    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length == 0) {
            throw PdfRefusal.EMPTY.asException();
        }
        if (content.length > limits.fileBytes()) {
            throw PdfRefusal.TOO_LARGE.asException();
        }
        try {
            StreamVetting.check(content, limits);
            return open(content, limits);
        } catch (InvalidPasswordException _) {
            throw PdfRefusal.ENCRYPTED.asException();
        } catch (Budget.Exhausted _) {
            throw PdfRefusal.TOO_LARGE.asException();
        } catch (StackOverflowError _) {
            throw PdfRefusal.TOO_DEEP.asException();
        } catch (OutOfMemoryError _) {
            throw PdfRefusal.HOSTILE.asException();
        } catch (IOException | RuntimeException _) {
            throw PdfRefusal.DAMAGED.asException();
        }
    }

    private static Manuscript open(byte[] content, Limits limits) throws IOException, UnreadableFile {
        Budget budget = new Budget(content.length);
        try (PDDocument document = Loader.loadPDF(new MeteredBytes(new RandomAccessReadBuffer(content), budget))) {
            return new DocumentWalk(document, budget, limits).walk();
        }
    }
}
