package hengji.documents;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what an OLE2 compound file holds, by its streams. */
final class OldOffice {
    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private OldOffice() {}

    static boolean isCompoundFile(byte[] content) {
        boolean same = content.length >= MAGIC.length;
        for (int i = 0; same && i < MAGIC.length; i++) {
            same = (content[i] & 0xFF) == MAGIC[i];
        }
        return same;
    }

    static FileFormat format(byte[] content) throws UnreadableFile {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return format(files.getRoot());
        } catch (IOException | RuntimeException broken) {
            throw Refusals.damaged("复合文档结构不完整", "its compound structure is broken");
        }
    }

    private static FileFormat format(DirectoryNode root) throws UnreadableFile {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Refusals.encrypted();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return FileFormat.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileFormat.XLS;
        }
        throw Refusals.unknownFormat();
    }
}
