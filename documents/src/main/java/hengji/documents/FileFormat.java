package hengji.documents;

import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.opc.Relationships;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The formats told apart by what a file holds. */
enum FileFormat {
    DOCX,
    XLSX,
    DOC,
    XLS,
    PDF,
    HTML,
    JSON,
    TEXT;

    static final int HEAD = 4_096;
    private static final int PDF_HEAD = 1_024;
    private static final List<String> PAGE_TAGS = List.of(
            "<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<div", "<style", "<p>", "<h1", "<h2");

    static FileFormat of(byte[] content, Limits limits) throws UnreadableFile {
        if (content.length == 0) {
            throw Refusals.empty();
        }
        if (content.length > limits.fileBytes()) {
            long mebibytes = limits.fileBytes() >> 20;
            throw Refusals.tooLarge("超过 " + mebibytes + " MiB", "more than " + mebibytes + " MiB");
        }
        if (ZipArchive.looksLikeZip(content)) {
            return inside(ZipArchive.open(content, limits), limits);
        }
        if (OldOffice.isCompoundFile(content)) {
            return OldOffice.format(content);
        }
        return byHead(content);
    }

    /** Whether a file that begins so is text or a page, of which no honest one is as large as other files may be. */
    static boolean isText(byte[] head) {
        try {
            boolean packed = ZipArchive.looksLikeZip(head) || OldOffice.isCompoundFile(head);
            FileFormat format = packed || head.length == 0 ? PDF : byHead(head);
            return format == TEXT || format == HTML;
        } catch (UnreadableFile _) {
            return false;
        }
    }

    private static FileFormat inside(ZipArchive archive, Limits limits) throws UnreadableFile {
        String main = Relationships.findMain(archive, limits).orElse("");
        if (main.startsWith("word/")) {
            return DOCX;
        }
        if (main.startsWith("xl/") && main.endsWith(".xml")) {
            return XLSX;
        }
        throw archive.has("xl/workbook.bin")
                ? UnsupportedFormats.saveAs("xlsb", "xlsx")
                : UnsupportedFormats.archive(archive);
    }

    private static FileFormat byHead(byte[] content) throws UnreadableFile {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), PDF_HEAD)).contains("%PDF-")) {
            return PDF;
        }
        UnsupportedFormats.refuse(head);
        String text = head.replace("\0", "").toLowerCase(Locale.ROOT).strip();
        if (isPage(text)) {
            return HTML;
        }
        return isJson(text) ? JSON : TEXT;
    }

    private static boolean isPage(String text) {
        int open = text.indexOf('<');
        boolean begins = open >= 0 && open < 16;
        return begins && PAGE_TAGS.stream().anyMatch(text::contains);
    }

    private static boolean isJson(String text) {
        String start = text.replace("\u00EF\u00BB\u00BF", "");
        boolean opens = start.startsWith("{") || start.startsWith("[");
        String inside = opens ? start.substring(1).stripLeading() : "";
        return !inside.isEmpty() && "\"[]{}".indexOf(inside.charAt(0)) >= 0;
    }
}
