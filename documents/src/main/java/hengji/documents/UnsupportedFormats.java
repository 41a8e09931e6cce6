package hengji.documents;

import hengji.core.explain.Wording;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Map;

/** Formats that offices have and that are not read: each refusal says what to save the file as. */
final class UnsupportedFormats {
    private static final Map<String, String> HEADS = Map.of(
            "{\\rtf", "rtf",
            "MIME-Version:", "mht",
            "\u00FF\u00D8\u00FF", "jpg",
            "\u0089PNG", "png",
            "GIF8", "gif",
            "II*\0", "tif",
            "MM\0*", "tif",
            "BM", "bmp",
            "Rar!", "rar",
            "7z\u00BC\u00AF", "7z");

    private UnsupportedFormats() {}

    /** Refuses what begins like a format that is known but not read. */
    static void refuse(String head) throws UnreadableFile {
        for (Map.Entry<String, String> known : HEADS.entrySet()) {
            if (head.startsWith(known.getKey())) {
                throw refusal(known.getValue());
            }
        }
        boolean officeXml =
                head.contains("<?mso-application") || head.contains("urn:schemas-microsoft-com:office:spreadsheet\"");
        if (officeXml && !head.contains("<html")) {
            throw saveAs("xml", "docx 或 xlsx");
        }
    }

    private static UnreadableFile refusal(String format) {
        return switch (format) {
            case "rtf", "mht" -> saveAs(format, "docx");
            case "rar", "7z" -> packed(format);
            default -> picture(format);
        };
    }

    static UnreadableFile archive(ZipArchive archive) {
        boolean openDocument = archive.has("content.xml") && archive.has("mimetype");
        if (openDocument) {
            return saveAs("OpenDocument", "docx 或 xlsx");
        }
        return archive.has("[Content_Types].xml") ? Refusals.unknownFormat() : packed("zip");
    }

    static UnreadableFile saveAs(String format, String better) {
        return refuse(
                "不读取 " + format + " 格式的文件。请用原软件打开，另存为 " + better + " 后再提交。",
                "Files of the format " + format + " are not read. Save it as " + better.replace("或", "or")
                        + " and resend it.");
    }

    private static UnreadableFile packed(String format) {
        return refuse(
                "这是 " + format + " 压缩包，不是表格文件。请解压后逐个提交其中的表。",
                "This is a " + format + " archive, not a form. Unpack it and send the forms in it.");
    }

    private static UnreadableFile picture(String format) {
        return new UnreadableFile(new Refusal(
                Refusal.Reason.SCAN_WITHOUT_TEXT,
                Wording.of(
                        "这是 " + format + " 图片，没有可以读取的文字。请提交电子表格原件（docx、xlsx 等）。",
                        "This is a " + format
                                + " picture without text. Send the electronic original (docx, xlsx …).")));
    }

    private static UnreadableFile refuse(String zh, String en) {
        return new UnreadableFile(new Refusal(Refusal.Reason.UNKNOWN_FORMAT, Wording.of(zh, en)));
    }
}
