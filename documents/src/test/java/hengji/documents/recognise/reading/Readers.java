package hengji.documents.recognise.reading;

import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.pdf.PdfReader;
import hengji.documents.recognise.Recogniser;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocxReader;
import hengji.documents.workbook.XlsxReader;
import java.nio.file.Path;
import java.util.List;

/** Reads a case file in its format. */
final class Readers {
    static final List<String> FORMATS = List.of("docx", "xlsx", "html", "pdf");

    private Readers() {}

    static List<Form> forms(Path file) {
        String name = file.getFileName().toString();
        return forms(CaseFiles.read(file), name.substring(name.lastIndexOf('.') + 1));
    }

    static List<Form> forms(byte[] content, String format) {
        try {
            return new Recogniser().recognise(reader(format).read(content, Limits.DEFAULT), Origin.NONE);
        } catch (UnreadableFile e) {
            throw new AssertionError(format, e);
        }
    }

    private static ManuscriptReader reader(String format) {
        return switch (format) {
            case "docx" -> new DocxReader();
            case "xlsx" -> new XlsxReader();
            case "html" -> new HtmlReader();
            case "pdf" -> new PdfReader();
            default -> throw new IllegalArgumentException(format);
        };
    }
}
