package hengji.documents.pdf;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.Refusal.Reason;
import hengji.documents.manuscript.UnreadableFile;

/** Why a PDF is refused, in the words of the person who has to send another. */
enum PdfRefusal {
    EMPTY(Reason.EMPTY, "文件是空的，没有内容。请重新导出后再报送。", "The file is empty. Export it again and send it."),
    ENCRYPTED(
            Reason.ENCRYPTED,
            "PDF设有打开密码，无法读取。请取消密码后重新报送。",
            "The PDF needs a password to open. Remove the password and send it again."),
    DAMAGED(
            Reason.DAMAGED,
            "PDF已损坏或不完整，无法读取。请从原系统重新导出后再报送。",
            "The PDF is damaged or incomplete. Export it again from where it was made."),
    TOO_LARGE(
            Reason.TOO_LARGE,
            "PDF过大或内容过多，超出读取上限。请只保留绩效表所在的页后再报送。",
            "The PDF is larger than what is accepted. Keep only the pages with the form."),
    TOO_DEEP(
            Reason.TOO_DEEP,
            "PDF内部嵌套过深，不像正常的绩效表，未读取。请重新导出后再报送。",
            "The PDF is nested too deeply to be an honest form. Export it again."),
    HOSTILE(
            Reason.HOSTILE,
            "PDF内部结构异常，可能影响系统安全，未读取。请重新导出后再报送。",
            "The PDF is built in a way that could harm the system and was not read. Export it again."),
    SCAN(
            Reason.SCAN_WITHOUT_TEXT,
            "PDF是扫描件，只有图片，没有文字。请报送由Word或系统导出的电子版。",
            "The PDF is a scan: pictures without text. Send the electronic version instead.");

    private final Reason reason;
    private final String zh;
    private final String en;

    PdfRefusal(Reason reason, String zh, String en) {
        this.reason = reason;
        this.zh = zh;
        this.en = en;
    }

    UnreadableFile asException() {
        return new UnreadableFile(new Refusal(reason, Wording.of(zh, en)));
    }
}
