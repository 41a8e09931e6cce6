package hengji.bench;

import hengji.core.form.Form;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.word.WordWriter;
import hengji.policies.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All contests, on inputs generated from the published sample. */
final class Contests {
    private static final int FORMS = 16;

    private final List<SeedForm> forms = new ArrayList<>();
    private final List<byte[]> words = new ArrayList<>();
    private final List<byte[]> sheets = new ArrayList<>();
    private final List<Form> read = new ArrayList<>();
    private final Scorer scorer = new Scorer(Packs.shipped().find("cn-2020").orElseThrow());

    private Contests(Path root) throws IOException {
        SeedForm seed = SeedForm.read(root.resolve("samples/quxian-education-2024/target.txt"));
        for (int i = 0; i < FORMS; i++) {
            SeedForm form = seed.variant(i);
            forms.add(form);
            words.add(WordFile.of(form));
            sheets.add(SheetPeers.workbook(form));
            read.add(form(words.getLast()));
        }
    }

    static List<Contest> all(Path root) throws IOException {
        Contests contests = new Contests(root);
        return List.of(
                contests.readWord(),
                contests.readSheet(),
                contests.scoreRows(),
                contests.printWord(),
                contests.printPdf(),
                contests.wholeJob());
    }

    private Contest readWord() {
        return new Contest(
                "read a docx form of 71 rows, 906 KB of XML",
                "forms/s",
                FORMS,
                new Contestant(
                        "hengji: to a canonical form",
                        () -> each(words, bytes -> form(bytes).indicators().size())),
                List.of(
                        new Contestant("POI XWPF 5.5.1: to a merged grid", () -> each(words, WordPeers::poi)),
                        new Contestant("JDK StAX: to a grid", () -> each(words, WordPeers::stax))),
                List.of(new Contestant("floor: inflate and scan bytes", () -> each(words, WordPeers::inflate))),
                "≥ 5 × POI XWPF (stretch 10 ×)");
    }

    private Contest readSheet() {
        return new Contest(
                "read an xlsx form of 71 rows",
                "forms/s",
                FORMS,
                new Contestant(
                        "hengji: to a canonical form",
                        () -> each(sheets, bytes -> form(bytes).indicators().size())),
                List.of(new Contestant(
                        "POI event reader 5.5.1: cells as text", () -> each(sheets, SheetPeers::poiEvents))),
                List.of(new Contestant("floor: inflate", () -> each(sheets, SheetPeers::inflate))),
                "≥ 3 × POI's event reader");
    }

    private Contest scoreRows() {
        Rows rows = new Rows(FORMS * 71, 7);
        return new Contest(
                "score rows exactly",
                "rows/s",
                FORMS * 71,
                new Contestant("hengji: with derivations", () -> each(read, this::score)),
                List.of(new Contestant("BigDecimal, bare", () -> {
                    long sum = 0;
                    for (int i = 0; i < rows.count(); i++) {
                        sum += rows.textbook(i).unscaledValue().longValue();
                    }
                    return sum;
                })),
                List.of(new Contestant("floor: scaled long", () -> {
                    long sum = 0;
                    for (int i = 0; i < rows.count(); i++) {
                        sum += rows.cents(i);
                    }
                    return sum;
                })),
                "≥ 1 M rows/s a core");
    }

    private Contest printWord() throws IOException {
        byte[] template = PaperPeers.template();
        return new Contest(
                "print a Word form of 71 rows",
                "forms/s",
                FORMS,
                new Contestant(
                        "hengji: official layout", () -> each(read, form -> WordWriter.write(layout(form)).length)),
                List.of(new Contestant(
                        "poi-tl 1.12.2: plain table", () -> each(forms, form -> PaperPeers.word(template, form)))),
                List.of(new Contestant("floor: text and deflate", () -> each(forms, form -> WordFile.of(form).length))),
                "≥ 1.5 × poi-tl");
    }

    private Contest printPdf() throws IOException {
        Path font = Files.createTempFile("hengji-bench", ".ttf");
        try (var stream = PdfWriter.class.getResourceAsStream("/hengji/fonts/NotoSerifSC-Regular-GBK.ttf")) {
            Files.write(font, java.util.Objects.requireNonNull(stream).readAllBytes());
        }
        font.toFile().deleteOnExit();
        return new Contest(
                "print a PDF form of 71 rows",
                "forms/s",
                FORMS,
                new Contestant(
                        "hengji: official layout, subset font",
                        () -> each(read, form -> PdfWriter.write(layout(form)).length)),
                List.of(new Contestant(
                        "openhtmltopdf 1.1.65: plain table", () -> each(forms, form -> PaperPeers.pdf(form, font)))),
                List.of(),
                "≥ 2 × openhtmltopdf");
    }

    private Contest wholeJob() {
        return new Contest(
                "the whole job",
                "forms/s",
                FORMS,
                new Contestant(
                        "hengji: docx in; audit, score, explain", () -> each(words, bytes -> score(form(bytes)))),
                List.of(),
                List.of(),
                "≥ 100 forms/s a core");
    }

    private static Layout layout(Form form) {
        return FormLayout.of(form, Edition.SUBMIT, Optional.empty(), new Footer("", ""));
    }

    private long score(Form form) {
        ScoreSheet sheet = scorer.score(form).orElseThrow();
        long sum = 0;
        for (ScoreLine line : sheet.indicators()) {
            sum += line.score().map(score -> score.unscaledValue().longValue()).orElse(0L);
        }
        return sum;
    }

    private static Form form(byte[] bytes) {
        return switch (FormReader.standard().read("form", bytes)) {
            case Reading.Forms(List<Form> forms) -> forms.getFirst();
            case Reading.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
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
