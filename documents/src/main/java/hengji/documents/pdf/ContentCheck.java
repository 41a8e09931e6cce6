package hengji.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Refuses drawing that is cut short or broken: the library would read what is left and say nothing. */
final class ContentCheck {
    private ContentCheck() {}

    static void check(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            check(stream);
        } else if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream stream) {
                    check(stream);
                }
            }
        }
    }

    static void check(COSStream stream) throws IOException {
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            throw new IOException("a picture where drawing belongs");
        }
        if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
            try (InputStream packed = stream.createRawInputStream()) {
                if (!Unpacking.isComplete(packed.readAllBytes())) {
                    throw new IOException("drawing cut short");
                }
            }
        }
    }
}
