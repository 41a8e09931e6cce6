package hengji.documents.recognise.reading;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.cases.CaseFiles;
import java.nio.file.Path;
import java.util.List;

/** Reads a case file as a door would, by its content. */
public final class Readers {
    static final List<String> FORMATS = List.of("docx", "xlsx", "html", "doc", "xls", "pdf", "raw");

    private Readers() {}

    public static List<Form> forms(Path file) {
        return forms(CaseFiles.read(file), file.getFileName().toString());
    }

    /** The forms of a text as a page was flattened; none where it is refused. */
    static List<Form> formsOrNone(Path file) {
        return switch (FormReader.standard().read(file.getFileName().toString(), CaseFiles.read(file))) {
            case Reading.Forms(List<Form> forms) -> forms;
            case Reading.Refused _ -> List.of();
        };
    }

    public static List<Form> forms(byte[] content, String name) {
        return switch (FormReader.standard().read(name, content)) {
            case Reading.Forms(List<Form> forms) -> forms;
            case Reading.Refused(var refusal) -> throw new AssertionError(name + ": " + refusal);
        };
    }
}
