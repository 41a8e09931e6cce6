package hengji.documents.paper;

import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.sheet.SheetWriter;
import hengji.documents.paper.web.WebWriter;
import hengji.documents.paper.word.WordWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format papers are made in. Charts are drawn in Word only; everywhere else the table below tells the same. */
public enum PaperFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    HTML("text/html;charset=utf-8");

    private final String media;

    PaperFormat(String media) {
        this.media = media;
    }

    /** Its name in the web. */
    public String media() {
        return media;
    }

    /** How files of it end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By the end of a file's name. */
    public static Optional<PaperFormat> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /**
     * The whole file. The same paper gives the same bytes.
     *
     * @param name of the sheet, in a workbook
     */
    public byte[] write(Layout layout, String name) {
        return switch (this) {
            case DOCX -> WordWriter.write(layout);
            case XLSX -> SheetWriter.write(withoutCharts(layout), name);
            case PDF -> PdfWriter.write(withoutCharts(layout));
            case HTML -> WebWriter.write(withoutCharts(layout));
        };
    }

    private static Layout withoutCharts(Layout layout) {
        return layout.withParts(layout.parts().stream()
                .filter(part -> !(part instanceof Part.Bars))
                .toList());
    }
}
