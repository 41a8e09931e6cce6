package hengji.bench;

import hengji.core.form.Form;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.pdf.PdfWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How large a PDF of a filled form of 71 rows is, its font included. */
final class PaperSizes {
    private static final double KILO = 1000;

    private PaperSizes() {}

    static List<Measured> measure(Inputs inputs) {
        int largest = 0;
        for (Form form : inputs.read()) {
            largest = Math.max(largest, size(form));
        }
        return List.of(new Measured(
                "the largest PDF of " + Inputs.FORMS + " filled forms, submitted edition",
                String.format(Locale.ROOT, "%.0f KB", largest / KILO),
                "≤ 120 KB"));
    }

    private static int size(Form form) {
        return PdfWriter.write(FormLayout.of(form, Edition.SUBMIT, Optional.empty(), new Footer("", ""))).length;
    }
}
