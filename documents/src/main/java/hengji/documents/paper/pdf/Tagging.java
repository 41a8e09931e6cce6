package hengji.documents.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Gives a drawn document its structure, language and title, so that screen readers can follow it. */
final class Tagging {
    private static final COSName TABLE = COSName.getPDFName("Table");

    private final PDDocument document;
    private final List<TreeMap<Integer, COSDictionary>> owners = new ArrayList<>();

    Tagging(PDDocument document) {
        this.document = document;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            owners.add(new TreeMap<>());
        }
    }

    void tag(Node root, String title) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDStructureTreeRoot tree = new PDStructureTreeRoot();
        COSArray kids = new COSArray();
        kids.add(element(root, tree.getCOSObject()));
        tree.setK(kids);
        tree.getCOSObject().setItem(COSName.PARENT_TREE, parents());
        tree.setParentTreeNextKey(owners.size());
        catalog.setStructureTreeRoot(tree);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
    }

    private COSDictionary element(Node node, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.S, COSName.getPDFName(node.type()));
        element.setItem(COSName.P, parent);
        attributes(node, element);
        COSArray kids = new COSArray();
        node.children().forEach(child -> kids.add(element(child, element)));
        node.pieces().forEach(piece -> piece(piece, node, element, kids));
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        return element;
    }

    private void piece(Node.Piece piece, Node node, COSDictionary element, COSArray kids) {
        owners.get(piece.page()).put(piece.number(), element);
        COSDictionary page = document.getPage(piece.page()).getCOSObject();
        if (piece.page() == node.pieces().getFirst().page()) {
            element.setItem(COSName.PG, page);
            kids.add(COSInteger.get(piece.number()));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, piece.number());
        kids.add(reference);
    }

    private static void attributes(Node node, COSDictionary element) {
        if (node.columnSpan() == 1 && node.rowSpan() == 1 && node.scope().isEmpty()) {
            return;
        }
        COSDictionary table = new COSDictionary();
        table.setDirect(true);
        table.setItem(COSName.O, TABLE);
        if (node.columnSpan() > 1) {
            table.setInt("ColSpan", node.columnSpan());
        }
        if (node.rowSpan() > 1) {
            table.setInt("RowSpan", node.rowSpan());
        }
        if (!node.scope().isEmpty()) {
            table.setName("Scope", node.scope());
        }
        element.setItem(COSName.A, table);
    }

    /** Which element each drawn piece of each page belongs to. */
    private COSDictionary parents() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            document.getPage(i).setStructParents(i);
            COSArray page = new COSArray();
            owners.get(i).values().forEach(page::add);
            numbers.add(COSInteger.get(i));
            numbers.add(page);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
