package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents of 1997 to 2003. */
public final class DocReader implements ManuscriptReader {
    private static final int FLAGS = 10;
    private static final int ENCRYPTED = 1;

    @Override
    public Manuscript read(byte[] content, Limits limits) throws UnreadableFile {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            refuseLocked(files);
            return read(files, limits);
        } catch (EncryptedDocumentException locked) {
            throw Refusals.encrypted();
        } catch (OldFileFormatException ancient) {
            throw tooOld();
        } catch (IOException | RuntimeException broken) {
            throw Refusals.damaged("Word 文档结构不完整", "its document structure is broken");
        }
    }

    private static void refuseLocked(POIFSFileSystem files) throws IOException, UnreadableFile {
        try (DocumentInputStream head = files.createDocumentInputStream("WordDocument")) {
            byte[] flags = head.readNBytes(FLAGS + 2);
            if (flags.length == FLAGS + 2 && (flags[FLAGS + 1] & ENCRYPTED) != 0) {
                throw Refusals.encrypted();
            }
        }
    }

    private static Manuscript read(POIFSFileSystem files, Limits limits) throws IOException, UnreadableFile {
        try (HWPFDocument document = new HWPFDocument(files.getRoot())) {
            refuseShort(document);
            DocFlow flow = new DocFlow(document, limits);
            flow.read();
            boolean macros = files.getRoot().hasEntryCaseInsensitive("Macros");
            List<Remark> remarks = new ArrayList<>(flow.remarks());
            if (macros) {
                remarks.add(macroRemark());
            }
            return new Manuscript("doc", flow.blocks(), remarks);
        }
    }

    /** The head of the file says how many characters the text has; fewer means that some were lost. */
    private static void refuseShort(HWPFDocument document) throws UnreadableFile {
        int declared = document.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.MAIN);
        if (document.getText().length() < declared) {
            throw Refusals.damaged("正文比文件头登记的短", "its text is shorter than its head declares");
        }
    }

    private static Remark macroRemark() {
        return new Remark(
                Place.WHOLE, Wording.of("文件带有宏，宏没有打开也没有运行，只读取了正文。", "The file carries macros; they were not opened."));
    }

    private static UnreadableFile tooOld() {
        return new UnreadableFile(new Refusal(
                Refusal.Reason.UNKNOWN_FORMAT,
                Wording.of(
                        "这是 Word 95 或更早的文件，无法读取。请用 Word 或 WPS 打开，另存为 docx 后再提交。",
                        "This file is from Word 95 or before. Open it in Word, save it as docx and resend it.")));
    }
}
