package hengji.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes small PDFs by hand: one page each, drawing as given, a font that reads four-digit hex as UTF-16. */
final class PdfSheet {
    private static final String UNICODE = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfrange <0000> <FFFF> <0000> endbfrange
            endcmap end end""";
    private final List<String> objects = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> more = new ArrayList<>();
    private String catalogue = "";
    private boolean told = true;
    private String extra = "";

    static PdfSheet sheet() {
        return new PdfSheet();
    }

    /** A font that does not tell what its characters are. */
    PdfSheet withoutUnicode() {
        told = false;
        return this;
    }

    /** Entries of each page's dictionary, e.g. /Rotate 90. */
    PdfSheet with(String entries) {
        extra = entries;
        return this;
    }

    PdfSheet page(String drawing) {
        pages.add(drawing);
        return this;
    }

    /** Drawing that writes a text at a place, in 10 points. */
    static String text(double x, double y, String text) {
        return "BT /F1 10 Tf %s %s Td <%s> Tj ET\n".formatted(x, y, hex(text));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append("%04X".formatted(unit)));
        return hex.toString();
    }

    /** Drawing of a ruled table: lines at the given distances. */
    static String grid(List<Integer> columns, List<Integer> rows) {
        StringBuilder drawing = new StringBuilder("0.5 w\n");
        for (int x : columns) {
            drawing.append("%d %d m %d %d l S%n".formatted(x, rows.getFirst(), x, rows.getLast()));
        }
        for (int y : rows) {
            drawing.append("%d %d m %d %d l S%n".formatted(columns.getFirst(), y, columns.getLast(), y));
        }
        return drawing.toString();
    }

    /** One more object; its number counts on from 5 for a sheet without pages. */
    PdfSheet object(String object) {
        more.add(object);
        return this;
    }

    /** Entries of the catalogue. */
    PdfSheet catalogue(String entries) {
        catalogue = entries;
        return this;
    }

    byte[] toBytes() {
        objects.clear();
        objects.add("<</Type/Catalog/Pages 2 0 R" + catalogue + ">>");
        objects.add("pages");
        objects.add(font());
        objects.add(stream(UNICODE));
        objects.addAll(more);
        StringBuilder kids = new StringBuilder();
        for (String drawing : pages) {
            objects.add(stream(drawing));
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Resources<</Font<</F1 3 0 R>>>>/Contents "
                    + objects.size() + " 0 R" + extra + ">>");
            kids.append(objects.size()).append(" 0 R ");
        }
        objects.set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        return written();
    }

    private String font() {
        return """
                <</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H%s
                /DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/DW 1000
                /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
                /FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4>>>>]>>
                """.formatted(told ? "/ToUnicode 4 0 R" : "");
    }

    static String stream(String data) {
        return "<</Length " + data.length() + ">>\nstream\n" + data + "\nendstream";
    }

    private byte[] written() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append("%010d 00000 n \n".formatted(offset)));
        file.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\nstartxref\n");
        file.append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
