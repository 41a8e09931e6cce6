package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.cases.CaseFiles;

/** Sound files to spoil, and the bits that spoilt parts are made of. */
final class Sound {
    static final String DOCUMENT = "word/document.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String HEAD =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    static final String TAIL = "</w:body></w:document>";
    static final String SHEET_HEAD =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    static final String SHEET_TAIL = "</sheetData></worksheet>";

    private Sound() {}

    static byte[] file(String extension) {
        return CaseFiles.read(CaseFiles.docs(extension).getFirst());
    }

    static byte[] word(String document) {
        return Zips.with(file("docx"), DOCUMENT, document.getBytes(UTF_8));
    }

    static byte[] body(String body) {
        return word(HEAD + body + TAIL);
    }

    /** A sound Word form with something more at its end. */
    static byte[] wordWith(String more) {
        byte[] docx = file("docx");
        String document = new String(Zips.unpack(docx).getOrDefault(DOCUMENT, new byte[0]), UTF_8);
        return Zips.with(
                docx,
                DOCUMENT,
                document.replace("</w:body>", more + "</w:body>").getBytes(UTF_8));
    }

    static byte[] sheet(String rows) {
        return Zips.with(file("xlsx"), SHEET, (SHEET_HEAD + rows + SHEET_TAIL).getBytes(UTF_8));
    }

    /** A sound workbook with rows at the end of its first sheet, or something after them. */
    static byte[] sheetWith(String before, String more) {
        byte[] xlsx = file("xlsx");
        String sheet = new String(Zips.unpack(xlsx).getOrDefault(SHEET, new byte[0]), UTF_8);
        return Zips.with(xlsx, SHEET, sheet.replace(before, more).getBytes(UTF_8));
    }

    static byte[] large(String extension, String part, String head, String piece, int megabytes, String tail) {
        return LargeZip.with(
                file(extension),
                part,
                head.getBytes(UTF_8),
                piece.getBytes(UTF_8),
                (long) megabytes << 20,
                tail.getBytes(UTF_8));
    }

    static byte[] times(String head, String piece, int times, String tail) {
        return (head + piece.repeat(times) + tail).getBytes(UTF_8);
    }

    /** Entities each of which is ten of the one before. */
    static String laughs(String root) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            String before = "&a" + (i - 1) + ";";
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return bomb + "]>";
    }
}
