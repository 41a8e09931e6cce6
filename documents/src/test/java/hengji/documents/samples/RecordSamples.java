package hengji.documents.samples;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.json.FormCodec;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.sheet.SheetWriter;
import hengji.documents.paper.web.WebWriter;
import hengji.documents.paper.word.WordWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Records the samples again: {@code RecordSamples ROOT}. The doc and xls beside them are LibreOffice's conversions of the
 * docx and xlsx: {@code soffice --headless --convert-to 'doc:MS Word 97' target.docx}, {@code … 'xls:MS Excel 97' …}.
 */
final class RecordSamples {
    private RecordSamples() {}

    /** Writes both samples under the folder named. */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path published = root.resolve("samples/quxian-education-2024");
        Form target = SeedText.form(Files.readAllLines(published.resolve("target.txt")));
        write(published, "target", layout(target, new Footer("", "")));
        Path demo = root.resolve("samples/demo-education-2024");
        Path table = root.resolve("documents/src/test/resources/samples/demo-education-2024.tsv");
        Layout layout = layout(DemoForm.of(Files.readAllLines(table)), new Footer("示例数据，示范县（虚构）", ""));
        write(demo, "self-evaluation", layout);
        Files.writeString(demo.resolve("self-evaluation.txt"), CellsALine.of(layout));
    }

    private static Layout layout(Form form, Footer footer) {
        return FormLayout.of(form, Edition.DRAFT, Optional.empty(), footer);
    }

    private static void write(Path folder, String name, Layout layout) throws IOException {
        Files.createDirectories(folder);
        byte[] docx = WordWriter.write(layout);
        Files.write(folder.resolve(name + ".docx"), docx);
        Files.write(folder.resolve(name + ".xlsx"), SheetWriter.write(layout, "Sheet1"));
        Files.write(folder.resolve(name + ".html"), WebWriter.write(layout));
        Files.write(folder.resolve(name + ".pdf"), PdfWriter.write(layout));
        if (FormReader.standard().read(name + ".docx", docx) instanceof Reading.Forms(List<Form> forms)) {
            Files.writeString(folder.resolve(name + ".json"), new FormCodec().write(forms.getFirst()));
        } else {
            throw new IllegalStateException("the sample just written cannot be read");
        }
    }
}
