package hengji.bench;

import hengji.core.form.Form;
import hengji.core.scoring.Scorer;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.word.WordWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All contests, on inputs generated from the published sample. */
final class Contests {
    private final Inputs inputs;

    Contests(Inputs inputs) {
        this.inputs = inputs;
    }

    List<Contest> all() throws IOException {
        return List.of(readWord(), readSheet(), scoreRows(), printWord(), printPdf(), wholeJob());
    }

    private Contest readWord() {
        return new Contest(
                "read a docx form of 71 rows, 906 KB of XML",
                "forms/s",
                Inputs.FORMS,
                new Contestant("hengji: to a canonical form", () -> each(inputs.words(), Contests::rows)),
                List.of(
                        new Contestant("POI XWPF 5.5.1: to a merged grid", () -> each(inputs.words(), WordPeers::poi)),
                        new Contestant("JDK StAX: to a grid", () -> each(inputs.words(), WordPeers::stax))),
                List.of(new Contestant(
                        "floor: inflate and scan bytes", () -> each(inputs.words(), WordPeers::inflate))),
                "≥ 5 × POI XWPF (stretch 10 ×)");
    }

    private Contest readSheet() {
        return new Contest(
                "read an xlsx form of 71 rows",
                "forms/s",
                Inputs.FORMS,
                new Contestant("hengji: to a canonical form", () -> each(inputs.sheets(), Contests::rows)),
                List.of(new Contestant(
                        "POI event reader 5.5.1: cells as text", () -> each(inputs.sheets(), SheetPeers::poiEvents))),
                List.of(new Contestant("floor: inflate", () -> each(inputs.sheets(), SheetPeers::inflate))),
                "≥ 3 × POI's event reader");
    }

    private Contest scoreRows() {
        int count = Inputs.FORMS * Inputs.ROWS;
        Rows rows = new Rows(count, 7);
        Scorer scorer = new Scorer(Inputs.pack());
        List<Form> forms = rows.forms();
        return new Contest(
                "score rows exactly",
                "rows/s",
                count,
                new Contestant(
                        "hengji: with its derivation", () -> each(forms, form -> ExactScores.cents(scorer, form))),
                List.of(
                        new Contestant(
                                "hengji: steps and sentence written out as well",
                                () -> each(forms, form -> ExactScores.written(scorer, form))),
                        new Contestant("BigDecimal, bare, the same rows", () -> sum(rows, true))),
                List.of(new Contestant("floor: scaled long, the same rows", () -> sum(rows, false))),
                "≥ 1 M rows/s a core");
    }

    private static long sum(Rows rows, boolean textbook) {
        long sum = 0;
        for (int i = 0; i < rows.count(); i++) {
            sum += textbook ? rows.textbook(i).unscaledValue().longValue() : rows.cents(i);
        }
        return sum;
    }

    private Contest printWord() throws IOException {
        byte[] template = PaperPeers.template();
        return new Contest(
                "print a Word form of 71 rows",
                "forms/s",
                Inputs.FORMS,
                new Contestant(
                        "hengji: official layout",
                        () -> each(inputs.read(), form -> WordWriter.write(layout(form)).length)),
                List.of(new Contestant(
                        "poi-tl 1.12.2: plain table",
                        () -> each(inputs.forms(), form -> PaperPeers.word(template, form)))),
                List.of(),
                "≥ 1.5 × poi-tl");
    }

    private Contest printPdf() throws IOException {
        PdfPeers peers = PdfPeers.withOurFont();
        return new Contest(
                "print a PDF form of 71 rows",
                "forms/s",
                Inputs.FORMS,
                new Contestant(
                        "hengji: official layout, tagged, subset font",
                        () -> each(inputs.read(), form -> PdfWriter.write(layout(form)).length)),
                List.of(
                        new Contestant(
                                "openhtmltopdf 1.1.65: plain table", () -> each(inputs.forms(), peers::fromHtml)),
                        new Contestant(
                                "PDFBox 3, shared font: plain table, not tagged",
                                () -> each(inputs.forms(), peers::byHand))),
                List.of(),
                "≥ 2 × openhtmltopdf (stretch: PDFBox by hand)");
    }

    private Contest wholeJob() {
        WholeJob job = new WholeJob();
        return new Contest(
                "the whole job",
                "forms/s",
                Inputs.FORMS,
                new Contestant(
                        "hengji: docx in; audit, score, explain, JSON out", () -> each(inputs.words(), job::json)),
                List.of(),
                List.of(),
                "≥ 100 forms/s a core");
    }

    private static Layout layout(Form form) {
        return FormLayout.of(form, Edition.SUBMIT, Optional.empty(), new Footer("", ""));
    }

    private static long rows(byte[] bytes) {
        return Inputs.read(bytes).indicators().size();
    }

    /** What is done with one input. */
    private interface Step<T> {
        long apply(T input) throws Exception;
    }

    private static <T> long each(List<T> inputs, Step<T> step) throws Exception {
        long sum = 0;
        for (T input : inputs) {
            sum += step.apply(input);
        }
        return sum;
    }
}
