package hengji.documents.archive;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A zip archive in memory, opened by its central directory; nothing is unpacked to disk, names are never paths. */
public final class ZipArchive {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_COMMENT = 65_535;
    private static final int COUNT_UNKNOWN = 0xFFFF;

    private final byte[] content;
    private final Map<String, ZipPart> parts = new HashMap<>();
    private final UnpackBudget budget;

    private ZipArchive(byte[] content, Limits limits) {
        this.content = content;
        this.budget = new UnpackBudget(limits.unpackedBytes());
    }

    public static boolean looksLikeZip(byte[] content) {
        return content.length >= 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /** Opens an archive; its declared sizes and counts are checked before anything is inflated. */
    public static ZipArchive open(byte[] content, Limits limits) throws UnreadableFile {
        ZipArchive archive = new ZipArchive(content, limits);
        archive.readDirectory(limits);
        return archive;
    }

    private void readDirectory(Limits limits) throws UnreadableFile {
        Bytes bytes = new Bytes(content);
        int end = endOfDirectory(bytes);
        int count = bytes.u16(end + 10);
        long start = bytes.u32(end + 16);
        if (count > limits.entries()) {
            throw tooManyEntries(limits);
        }
        if (count == COUNT_UNKNOWN || start > end) {
            throw Refusals.damaged("压缩包目录不完整", "the archive's directory is incomplete");
        }
        long declared = 0;
        long position = start;
        for (int i = 0; i < count; i++) {
            ZipPart part = readEntry(bytes, position, end);
            declared = Math.min(Long.MAX_VALUE / 2, declared + Math.min(part.size(), Long.MAX_VALUE / 4));
            position += ENTRY_LENGTH + bytes.u16(position + 28) + bytes.u16(position + 30) + bytes.u16(position + 32);
            if (parts.putIfAbsent(part.name(), part) != null) {
                throw Refusals.hostile("压缩包内有两个同名的部分", "two parts of the archive have the same name");
            }
        }
        budget.checkDeclared(declared);
    }

    private static UnreadableFile tooManyEntries(Limits limits) {
        return Refusals.tooLarge(
                "压缩包内文件超过 " + limits.entries() + " 个", "more than " + limits.entries() + " entries in the archive");
    }

    private ZipPart readEntry(Bytes bytes, long at, int end) throws UnreadableFile {
        if (at + ENTRY_LENGTH > end || bytes.s32(at) != ENTRY_SIGNATURE) {
            throw Refusals.damaged("压缩包目录不完整", "the archive's directory is incomplete");
        }
        int nameLength = bytes.u16(at + 28);
        if (at + ENTRY_LENGTH + nameLength + bytes.u16(at + 30) > end) {
            throw Refusals.damaged("压缩包目录不完整", "the archive's directory is incomplete");
        }
        long[] sizes = Zip64.sizes(bytes, at, end);
        String name = new String(content, (int) at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
        return new ZipPart(
                name.replace('\\', '/'),
                bytes.u16(at + 8),
                bytes.u16(at + 10),
                bytes.s32(at + 16),
                sizes[1],
                sizes[0],
                sizes[2]);
    }

    private int endOfDirectory(Bytes bytes) throws UnreadableFile {
        int lowest = Math.max(0, content.length - END_LENGTH - MOST_COMMENT);
        for (int at = content.length - END_LENGTH; at >= lowest; at--) {
            if (bytes.s32(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw Refusals.damaged("压缩包不完整，可能没有传完", "the archive breaks off; it was probably not transferred completely");
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public List<String> names() {
        return new ArrayList<>(parts.keySet());
    }

    /** The bytes of a part as they come; absent where the archive has none of that name. */
    public Optional<PartStream> find(String name) throws UnreadableFile {
        ZipPart part = parts.get(name);
        return part == null ? Optional.empty() : Optional.of(PartStream.of(content, part, budget));
    }
}
