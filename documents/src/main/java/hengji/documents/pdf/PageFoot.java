package hengji.documents.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** What the maker of a tagged PDF marked as the foot of its pages (page numbers, check codes): no part of the form. */
final class PageFoot {
    private static final COSName FOOTER = COSName.getPDFName("Footer");
    private int depth;
    private int openedAt;

    void begin(List<COSBase> operands, PDResources resources) {
        depth++;
        if (openedAt == 0 && operands.size() > 1 && isFooter(operands.get(1), resources)) {
            openedAt = depth;
        }
    }

    void end() {
        if (depth == openedAt) {
            openedAt = 0;
        }
        depth = Math.max(0, depth - 1);
    }

    boolean isOpen() {
        return openedAt > 0;
    }

    private static boolean isFooter(COSBase properties, PDResources resources) {
        return switch (properties) {
            case COSDictionary direct -> FOOTER.equals(direct.getCOSName(COSName.SUBTYPE));
            case COSName name -> {
                PDPropertyList named = resources.getProperties(name);
                yield named != null && FOOTER.equals(named.getCOSObject().getCOSName(COSName.SUBTYPE));
            }
            default -> false;
        };
    }
}
