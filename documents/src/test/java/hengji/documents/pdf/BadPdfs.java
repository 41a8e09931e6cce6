package hengji.documents.pdf;

import static hengji.documents.pdf.PdfSheet.sheet;
import static hengji.documents.pdf.PdfSheet.text;

import hengji.documents.hostile.BadFile;
import hengji.documents.manuscript.Refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that do harm or hold nothing to read. */
public final class BadPdfs {
    private BadPdfs() {}

    public static List<BadFile> all() {
        return List.of(
                pdf("设有打开密码", Reason.ENCRYPTED, () -> locked(good())),
                pdf("只传了一半", Reason.DAMAGED, () -> Arrays.copyOf(good(), good().length / 2)),
                pdf(
                        "扫描件，没有文字",
                        Reason.SCAN_WITHOUT_TEXT,
                        () -> page("q 600 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q")),
                pdf("一页空白", Reason.EMPTY, () -> page("")),
                pdf("对象嵌套十万层", Reason.DAMAGED, () -> nested("[", "]")),
                pdf("字典嵌套十万层", Reason.DAMAGED, () -> nested("<</A ", ">>")),
                pdf("一页解开有 80 MiB", Reason.TOO_LARGE, () -> packed(new byte[80 << 20])),
                pdf(
                        "一页有五百万条线",
                        Reason.TOO_LARGE,
                        () -> packed("0 0 m 9 9 l S ".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII))),
                pdf("图形互相调用 4 的 19 次方遍", Reason.TOO_LARGE, BadPdfs::laughing),
                pdf("页目录绕圈", Reason.NO_FORM, () -> replaced("/Kids[", "/Kids[2 0 R ")),
                pdf("页面宽 1E30", Reason.NO_FORM, () -> replaced("[0 0 600 400]", "[0 0 1" + "0".repeat(30) + " 400]")));
    }

    private static BadFile pdf(String kind, Reason reason, Supplier<byte[]> content) {
        return BadFile.refused(kind, "pdf", reason, content);
    }

    private static byte[] good() {
        return page(text(50, 300, "数量指标") + text(50, 280, "质量指标"));
    }

    private static byte[] page(String drawing) {
        return sheet().page(drawing).toBytes();
    }

    private static byte[] nested(String open, String close) {
        return sheet().catalogue("/Deep " + open.repeat(100_000) + close.repeat(100_000))
                .page(text(50, 300, "甲"))
                .toBytes();
    }

    private static byte[] replaced(String what, String with) {
        String file = new String(good(), StandardCharsets.ISO_8859_1);
        return file.replace(what, with).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] laughing() {
        PdfSheet sheet = sheet();
        for (int level = 0; level < 19; level++) {
            sheet.object(
                    "<</Type/XObject/Subtype/Form/BBox[0 0 600 400]/Resources<</XObject<</A %d 0 R>>/Font<</F1 3 0 R>>>>/Length 23>>\nstream\n/A Do /A Do /A Do /A Do\nendstream"
                            .formatted(6 + level));
        }
        sheet.object("<</Type/XObject/Subtype/Form/BBox[0 0 600 400]/Length 1>>\nstream\nn\nendstream");
        return sheet.with("/Resources<</XObject<</A 5 0 R>>/Font<</F1 3 0 R>>>>")
                .page("/A Do /A Do\n" + text(50, 300, "甲"))
                .toBytes();
    }

    private static byte[] packed(byte[] drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            deflated.write(drawing);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String data = out.toString(StandardCharsets.ISO_8859_1);
        return sheet().object("<</Filter/FlateDecode/Length " + data.length() + ">>\nstream\n" + data + "\nendstream")
                .with("/Contents 5 0 R")
                .page("")
                .toBytes();
    }

    private static byte[] locked(byte[] plain) {
        try (PDDocument document = Loader.loadPDF(plain)) {
            document.protect(new StandardProtectionPolicy("owner", "geheim", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
