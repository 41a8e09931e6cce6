package hengji.core.form;

/**
 * The file a form came from.
 *
 * @param file its name without folders
 * @param format docx, doc, xlsx, xls, pdf, html, txt, csv or json
 * @param sha256 digest of its bytes, lower-case hex
 */
public record Origin(String file, String format, String sha256) {
    /** For forms that never were a file. */
    public static final Origin NONE = new Origin("", "", "");
}
