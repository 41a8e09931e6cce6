package hengji.documents.manuscript;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Refusal.Reason;

/** The refusals that several readers share, worded for the person who sent the file. */
public final class Refusals {
    private Refusals() {}

    public static UnreadableFile empty() {
        return refuse(
                Reason.EMPTY,
                "文件是空的（0 字节），可能没有保存或上传成功，请重新保存后再提交。",
                "The file is empty (0 bytes); it was probably not saved or uploaded completely. Save it again.");
    }

    public static UnreadableFile unknownFormat() {
        return refuse(
                Reason.UNKNOWN_FORMAT,
                "认不出这是什么文件。请提交 docx、doc、xlsx、xls、pdf、html、txt 或 csv 格式的表。",
                "The content is of no known format. Send the form as docx, doc, xlsx, xls, pdf, html, txt or csv.");
    }

    public static UnreadableFile encrypted() {
        return refuse(
                Reason.ENCRYPTED,
                "文件设有密码，无法读取。请用原软件打开，取消密码保护后另存，再提交。",
                "The file is protected by a password. Open it, remove the password, save it again and resend it.");
    }

    /** A file that breaks off or contradicts itself. */
    public static UnreadableFile damaged(String zhDetail, String enDetail) {
        return refuse(
                Reason.DAMAGED,
                "文件已损坏（" + zhDetail + "），内容可能不全，未予读取。请用原软件打开检查后另存，再提交。",
                "The file is damaged (" + enDetail
                        + ") and may be incomplete, so it was not read. Open it, save it again" + " and resend it.");
    }

    /** A file beyond an absolute limit, e.g. 解压后超过 256 MiB. */
    public static UnreadableFile tooLarge(String zhDetail, String enDetail) {
        return refuse(
                Reason.TOO_LARGE,
                "文件过大（" + zhDetail + "），未予读取。请删去无关的图片、附件和空白内容，或拆分后再提交。",
                "The file is too large (" + enDetail + "). Remove pictures, attachments and blank parts, or split it.");
    }

    public static UnreadableFile tooDeep(int depth) {
        return refuse(
                Reason.TOO_DEEP,
                "文件内部嵌套超过 " + depth + " 层，不是正常的表格文件，未予读取。请用原软件另存后再提交。",
                "Elements are nested more than " + depth
                        + " deep, which no honest form needs. Save it again and resend it.");
    }

    /** A file that would do harm if taken at its word. */
    public static UnreadableFile hostile(String zhDetail, String enDetail) {
        return refuse(
                Reason.HOSTILE,
                "文件含有不安全的内容（" + zhDetail + "），未予读取。请新建文件，只粘贴表格内容后再提交。",
                "The file holds unsafe content (" + enDetail + ") and was not read. Copy the form into a new file.");
    }

    public static UnreadableFile hugeSpan(long span) {
        return hostile("有单元格声称跨 " + span + " 行或列", "a cell claims to span " + span + " rows or columns");
    }

    /** More cells than anyone fills in. */
    public static UnreadableFile tooManyCells(int cells) {
        return tooLarge("单元格超过 " + cells + " 个", "more than " + cells + " cells");
    }

    /** More characters than anyone writes into a form. */
    public static UnreadableFile tooMuchText(int characters) {
        return tooLarge("文字超过 " + characters + " 个字符", "more than " + characters + " characters");
    }

    /** More characters than anyone writes into one cell or paragraph. */
    public static UnreadableFile tooLongText(int characters) {
        return tooLarge(
                "有一格或一段文字超过 " + characters + " 个字符",
                "more than " + characters + " characters in one cell or paragraph");
    }

    private static UnreadableFile refuse(Reason reason, String zh, String en) {
        return new UnreadableFile(new Refusal(reason, Wording.of(zh, en)));
    }
}
