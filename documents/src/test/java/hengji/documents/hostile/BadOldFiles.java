package hengji.documents.hostile;

import hengji.documents.manuscript.Refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of old office programs that are locked, cut short or run in circles. */
final class BadOldFiles {
    private static final int SECTOR = 512;
    private static final int FIRST_SECTOR_OF_DIRECTORY = 48;

    private BadOldFiles() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.refused(
                        "新格式加密（EncryptedPackage）", "docx", Reason.ENCRYPTED, () -> compound("EncryptedPackage")),
                BadFile.refused("旧工作簿加密（FilePass）", "xls", Reason.ENCRYPTED, BadOldFiles::lockedWorkbook),
                BadFile.refused("旧文档加密（fEncrypted）", "doc", Reason.ENCRYPTED, () -> flagged(11, 1)),
                BadFile.refused("旧文档只传了一半", "doc", Reason.DAMAGED, () -> half("doc")),
                BadFile.refused("旧工作簿只传了一半", "xls", Reason.DAMAGED, () -> half("xls")),
                BadFile.refused("只有文件头", "doc", Reason.DAMAGED, () -> Arrays.copyOf(Sound.file("doc"), SECTOR)),
                BadFile.refused("复合文档里没有表（如 msg）", "xls", Reason.UNKNOWN_FORMAT, () -> compound("__nameid")),
                BadFile.refused("扇区链绕圈", "doc", Reason.DAMAGED, () -> looped("doc")),
                BadFile.refused("扇区链绕圈", "xls", Reason.DAMAGED, () -> looped("xls")),
                BadFile.refused("声称有二十亿个扇区", "xls", Reason.DAMAGED, () -> header("xls", 44, 0x7FFF_FFFF)),
                BadFile.refused(
                        "目录起点在文件外",
                        "xls",
                        Reason.DAMAGED,
                        () -> header("xls", FIRST_SECTOR_OF_DIRECTORY, 0x7FFF_0000)));
    }

    private static byte[] half(String extension) {
        byte[] whole = Sound.file(extension);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] header(String extension, int at, int value) {
        byte[] file = Sound.file(extension);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return file;
    }

    /** Every sector is followed by the first one. */
    private static byte[] looped(String extension) {
        byte[] file = Sound.file(extension);
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(76) + 1) * SECTOR;
        for (int at = table; at < table + SECTOR; at += 4) {
            int next = bytes.getInt(at);
            if (next >= 0 || next == -2) {
                bytes.putInt(at, 1);
            }
        }
        return file;
    }

    private static byte[] flagged(int at, int flag) {
        byte[] doc = Sound.file("doc");
        for (int i = 0; i + 12 < doc.length; i += SECTOR) {
            if ((doc[i] & 0xFF) == 0xEC && (doc[i + 1] & 0xFF) == 0xA5) {
                doc[i + at] |= (byte) flag;
            }
        }
        return doc;
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[6_000]), stream);
            files.writeFilesystem(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] lockedWorkbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("机密");
            Biff8EncryptionKey.setCurrentUserPassword("秘密口令");
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }
}
