package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws finished pages into a tagged PDF. */
final class PdfRenderer {
    private static final float RULE = 0.5f;
    private static final float HEAVY = 0.028f;
    private static final int OBJECTS_TOGETHER = 4000;
    private static final long DOCUMENT_ID = 20_200_226L;

    private final String title;
    private final Pages pages;
    private final Node root;
    private final Typeface face;

    PdfRenderer(String title, Pages pages, Node root, Typeface face) {
        this.title = title;
        this.pages = pages;
        this.root = root;
        this.face = face;
    }

    byte[] render() {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = face.embed(document);
            for (List<Mark> marks : pages.all()) {
                page(document, font, marks);
            }
            new Tagging(document).tag(root, title);
            document.setDocumentId(DOCUMENT_ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out, new CompressParameters(OBJECTS_TOGETHER));
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing a PDF to memory", impossible);
        }
    }

    private void page(PDDocument document, PDType0Font font, List<Mark> marks) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) pages.width(), (float) pages.height()));
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            frames(out, marks);
            texts(out, font, marks, document.getNumberOfPages() - 1);
        }
    }

    private void frames(PDPageContentStream out, List<Mark> marks) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setLineWidth(RULE);
        for (Rules.Rule rule : Rules.of(marks)) {
            out.moveTo(Rules.points(rule.x1()), round(pages.height()) - Rules.points(rule.y1()));
            out.lineTo(Rules.points(rule.x2()), round(pages.height()) - Rules.points(rule.y2()));
        }
        out.stroke();
        out.endMarkedContent();
    }

    private void texts(PDPageContentStream out, PDType0Font font, List<Mark> marks, int page) throws IOException {
        int number = 0;
        Pen pen = new Pen(out, font);
        Optional<Node> open = Optional.empty();
        boolean any = false;
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text && !text.text().isEmpty()) {
                if (!any || !open.equals(text.node())) {
                    close(out, any);
                    open = text.node();
                    any = true;
                    number = begin(out, open, page, number);
                }
                pen.write(text, pages.height());
            }
        }
        close(out, any);
        foot(out, marks, pen);
    }

    private void foot(PDPageContentStream out, List<Mark> marks, Pen pen) throws IOException {
        COSDictionary footer = new COSDictionary();
        footer.setName(COSName.TYPE, "Pagination");
        footer.setName(COSName.SUBTYPE, "Footer");
        out.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(footer));
        for (Mark mark : marks) {
            if (mark instanceof Mark.Foot(Mark.Text text)) {
                pen.write(text, pages.height());
            }
        }
        out.endMarkedContent();
    }

    private static void close(PDPageContentStream out, boolean any) throws IOException {
        if (any) {
            out.endMarkedContent();
        }
    }

    private static int begin(PDPageContentStream out, Optional<Node> node, int page, int number) throws IOException {
        if (node.isEmpty()) {
            out.beginMarkedContent(COSName.ARTIFACT);
            return number;
        }
        out.beginMarkedContent(COSName.getPDFName(node.get().type()), number);
        node.get().add(new Node.Piece(page, number));
        return number + 1;
    }

    /** Quarters of a point, which a file writes in few digits. */
    private static float round(double points) {
        return Math.round(points * 4) / 4f;
    }

    /** Keeps the drawing state, so that it is only written when it changes. */
    private static final class Pen {
        private final PDPageContentStream out;
        private final PDType0Font font;
        private Tone tone = Tone.PLAIN;
        private boolean heavy;
        private double size;
        private double stroked;

        Pen(PDPageContentStream out, PDType0Font font) {
            this.out = out;
            this.font = font;
        }

        void write(Mark.Text text, double height) throws IOException {
            colour(text.tone());
            weight(text);
            out.beginText();
            if (text.size() != size) {
                size = text.size();
                out.setFont(font, round(size));
            }
            out.newLineAtOffset(round(text.x()), round(height - text.y()));
            out.showText(text.text());
            out.endText();
        }

        private void colour(Tone wanted) throws IOException {
            if (wanted != tone) {
                float[] rgb = rgb(wanted);
                out.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
                out.setStrokingColor(rgb[0], rgb[1], rgb[2]);
                tone = wanted;
            }
        }

        private void weight(Mark.Text text) throws IOException {
            if (text.heavy() != heavy) {
                out.setRenderingMode(text.heavy() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
                heavy = text.heavy();
            }
            if (heavy && text.size() != stroked) {
                stroked = text.size();
                out.setLineWidth((float) stroked * HEAVY);
            }
        }

        private static float[] rgb(Tone tone) {
            return switch (tone) {
                case PLAIN, LABEL, STRONG -> new float[] {0, 0, 0};
                case QUIET -> new float[] {0.4f, 0.4f, 0.4f};
                case OPEN, CAUTION -> new float[] {0.54f, 0.35f, 0};
                case ALERT -> new float[] {0.70f, 0.15f, 0.12f};
            };
        }
    }
}
