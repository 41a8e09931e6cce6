package hengji.documents.pdf;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What a PDF carries besides its pages; it is named, never opened. */
final class Attachments {
    private Attachments() {}

    static List<Remark> remarks(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        List<Remark> remarks = new ArrayList<>();
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            remarks.add(remark("PDF带有附件，附件未打开。", "The PDF carries attachments; they were not opened."));
        }
        boolean scripts = names != null && names.containsKey(COSName.getPDFName("JavaScript"));
        if (scripts || runsScript(catalog)) {
            remarks.add(remark("PDF带有脚本，脚本未运行。", "The PDF carries scripts; they were not run."));
        }
        return remarks;
    }

    private static boolean runsScript(COSDictionary catalog) {
        COSDictionary action = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        return action != null && "JavaScript".equals(action.getNameAsString(COSName.S));
    }

    private static Remark remark(String zh, String en) {
        return new Remark(Place.WHOLE, Wording.of(zh, en));
    }
}
