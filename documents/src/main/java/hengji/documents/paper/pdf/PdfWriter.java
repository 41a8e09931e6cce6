package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.LineBreaker;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Tone;
import java.util.List;
import java.util.Optional;

/** Writes a paper as PDF. The same paper gives the same bytes. */
public final class PdfWriter {
    private static final double LARGEST_TITLE = 20;
    private static final double FOOT_SIZE = 7.5;

    private final Layout layout;
    private final Typeface face = Typeface.shared();
    private final Pages pages;
    private final Node root = new Node("Document");

    private PdfWriter(Layout layout) {
        this.layout = layout;
        pages = new Pages(layout);
    }

    public static byte[] write(Layout layout) {
        return new PdfWriter(layout).set();
    }

    private byte[] set() {
        layout.parts().forEach(this::part);
        for (int i = 0; i < pages.all().size(); i++) {
            footer(pages.all().get(i), i + 1, layout.footer());
        }
        return new PdfRenderer(layout.title(), pages, root, face).render();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Line line -> line(line);
            case PaperTable table -> new TableSetter(table, pages, face).set(root);
            case Part.Bars _ -> throw new IllegalStateException("charts are for Word papers");
        }
    }

    private void line(Part.Line line) {
        Setting setting = Setting.of(line.style(), () -> titleSize(line.text()));
        double size = setting.size();
        pages.advance(setting.above());
        Node node = root.child(setting.tag());
        LineBreaker breaker = new LineBreaker(c -> face.em(c) * size);
        String indent = "\u3000".repeat(setting.indent());
        double inward = setting.indent() * size;
        for (String text : breaker.lines(indent + face.drawable(line.text()), pages.textWidth())) {
            if (pages.rest() < size * setting.leading()) {
                pages.turn();
            }
            double free = pages.textWidth() - face.width(text, size);
            double x = pages.left() + setting.begin(free, inward);
            double baseline = pages.y() + size * 1.1;
            pages.current().add(new Mark.Text(x, baseline, size, text, Tone.PLAIN, setting.heavy(), Optional.of(node)));
            pages.advance(size * setting.leading());
            inward = 0;
        }
        pages.advance(line.style() == Part.Style.SUBTITLE ? 4 : 2);
    }

    private double titleSize(String title) {
        double fitting = pages.textWidth() / Math.max(1, face.width(title, 1));
        return Math.min(LARGEST_TITLE, Math.floor(fitting * 4 - 0.1) / 4);
    }

    private void footer(List<Mark> page, int number, Footer footer) {
        double baseline = pages.height() - 28;
        String centre = "第 " + number + " 页，共 " + pages.all().size() + " 页";
        foot(page, face.drawable(footer.left()), pages.left(), baseline);
        foot(page, centre, (pages.width() - face.width(centre, FOOT_SIZE)) / 2, baseline);
        double right = pages.width() - pages.left() - face.width(footer.code(), FOOT_SIZE);
        foot(page, footer.code(), right, baseline);
    }

    private static void foot(List<Mark> page, String text, double x, double baseline) {
        if (!text.isEmpty()) {
            page.add(new Mark.Foot(new Mark.Text(x, baseline, FOOT_SIZE, text, Tone.QUIET, false, Optional.empty())));
        }
    }
}
