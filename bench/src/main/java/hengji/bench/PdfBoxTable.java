package hengji.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A plain table drawn by hand: text broken by width, boxes, pages; no merged cells, no heads, no tags. */
final class PdfBoxTable {
    private static final int[] WIDTHS = {45, 55, 110, 30, 45, 40, 30, 50, 30, 80};
    private static final float SIZE = 8;
    private static final float LEADING = 10;

    private final PDDocument document;
    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();
    private PDPageContentStream page;
    private float y;

    private PdfBoxTable(PDDocument document, TrueTypeFont font) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, font, true);
        page = turn();
    }

    static long draw(SeedForm form, TrueTypeFont font) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfBoxTable table = new PdfBoxTable(document, font);
            table.row(SeedForm.HEADER);
            for (SeedForm.Row row : form.rows()) {
                table.row(row.cells());
            }
            table.page.close();
            document.save(bytes);
            return bytes.size();
        }
    }

    private PDPageContentStream turn() throws IOException {
        PDPage fresh = new PDPage(PDRectangle.A4);
        document.addPage(fresh);
        PDPageContentStream stream = new PDPageContentStream(document, fresh);
        stream.setFont(font, SIZE);
        stream.setLineWidth(.5f);
        y = 800;
        return stream;
    }

    private void row(List<String> cells) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines.add(broken(cells.get(i), WIDTHS[i] - 4));
            most = Math.max(most, lines.getLast().size());
        }
        float height = most * LEADING + 2;
        if (y - height < 40) {
            page.close();
            page = turn();
        }
        float x = 28;
        for (int i = 0; i < cells.size(); i++) {
            page.addRect(x, y - height, WIDTHS[i], height);
            write(lines.get(i), x + 2);
            x += WIDTHS[i];
        }
        page.stroke();
        y -= height;
    }

    private void write(List<String> lines, float x) throws IOException {
        float baseline = y - LEADING;
        for (String line : lines) {
            if (!line.isEmpty()) {
                page.beginText();
                page.newLineAtOffset(x, baseline);
                page.showText(line);
                page.endText();
            }
            baseline -= LEADING;
        }
    }

    private List<String> broken(String text, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            float width = width(c);
            if (used + width > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(c);
            used += width;
        }
        lines.add(line.toString());
        return lines;
    }

    private float width(int c) throws IOException {
        Float known = widths.get(c);
        if (known == null) {
            known = font.getStringWidth(Character.toString(c)) / 1000 * SIZE;
            widths.put(c, known);
        }
        return known;
    }
}
