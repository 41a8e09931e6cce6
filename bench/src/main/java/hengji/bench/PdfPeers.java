package hengji.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import hengji.documents.paper.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Others printing the same rows to PDF with the same Chinese font, of which they embed what they use. */
final class PdfPeers {
    private static final String STYLE = "@page{size:A4;margin:14mm 10mm}body{font-family:zh;font-size:8pt}"
            + "table{border-collapse:collapse;width:100%;-fs-table-paginate:paginate}td,th{border:0.5pt solid #000}";

    private final Path file;
    private final TrueTypeFont font;

    private PdfPeers(Path file, TrueTypeFont font) {
        this.file = file;
        this.font = font;
    }

    static PdfPeers withOurFont() throws IOException {
        XRLog.setLoggingEnabled(false);
        byte[] bytes;
        try (InputStream stream = PdfWriter.class.getResourceAsStream("/hengji/fonts/NotoSerifSC-Regular-GBK.ttf")) {
            bytes = Objects.requireNonNull(stream).readAllBytes();
        }
        Path file = Files.createTempFile("hengji-bench", ".ttf");
        file.toFile().deleteOnExit();
        Files.write(file, bytes);
        return new PdfPeers(file, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    }

    /** A plain table by openhtmltopdf. */
    long fromHtml(SeedForm form) throws IOException {
        StringBuilder html = new StringBuilder("<html><head><style>" + STYLE + "</style></head><body><h2>");
        html.append(form.title()).append("</h2><table><thead><tr>");
        SeedForm.HEADER.forEach(head -> html.append("<th>").append(head).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (SeedForm.Row row : form.rows()) {
            html.append("<tr>");
            row.cells().forEach(cell -> html.append("<td>").append(escape(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table></body></html>");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(file.toFile(), "zh")
                    .withHtmlContent(html.toString(), "")
                    .toStream(bytes)
                    .run();
            return bytes.size();
        }
    }

    /** A plain table drawn line by line with PDFBox; the font is parsed once for all forms. */
    long byHand(SeedForm form) throws IOException {
        return PdfBoxTable.draw(form, font);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
