package hengji.documents;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.pdf.PdfReader;
import hengji.documents.text.TextReader;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocReader;
import hengji.documents.word.DocxReader;
import hengji.documents.workbook.XlsReader;
import hengji.documents.workbook.XlsxReader;

/** Takes any file apart with the reader of its format. */
final class Manuscripts {
    private final Limits limits;

    Manuscripts(Limits limits) {
        this.limits = limits;
    }

    Manuscript read(FileFormat format, byte[] content) throws UnreadableFile {
        return reader(format).read(content, limits);
    }

    private static ManuscriptReader reader(FileFormat format) throws UnreadableFile {
        return switch (format) {
            case DOCX -> new DocxReader();
            case XLSX -> new XlsxReader();
            case PDF -> new PdfReader();
            case HTML -> new HtmlReader();
            case TEXT -> new TextReader();
            case DOC -> new DocReader();
            case XLS -> new XlsReader();
            case JSON -> throw Refusals.unknownFormat();
        };
    }
}
