package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.manuscript.Refusal.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Archives that break off, are locked, lie about themselves or carry what must not be opened. */
final class BadArchives {
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int SIZE = 24;
    private static final int FLAGS = 8;

    private BadArchives() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.refused("空文件（0 字节）", "docx", Reason.EMPTY, () -> new byte[0]),
                BadFile.refused("压缩包只传了一半", "docx", Reason.DAMAGED, () -> half(Sound.file("docx"))),
                BadFile.refused("压缩包条目加了密码", "docx", Reason.ENCRYPTED, () -> spoilt(Sound.file("docx"), FLAGS, 1)),
                BadFile.refused("条目声称的大小小于实际", "docx", Reason.DAMAGED, () -> spoilt(Sound.file("docx"), SIZE, 100)),
                BadFile.refused(
                        "条目声称有 2 GB", "docx", Reason.TOO_LARGE, () -> spoilt(Sound.file("docx"), SIZE, 0x7FFF_FFFF)),
                BadFile.refused("两个条目同名", "docx", Reason.HOSTILE, BadArchives::twice),
                BadFile.refused("六万个条目", "docx", Reason.TOO_LARGE, BadArchives::manyEntries),
                BadFile.refused("几份表打成的压缩包", "zip", Reason.UNKNOWN_FORMAT, BadArchives::packed),
                BadFile.read("条目名想爬出文件夹（../../）", "docx", () -> with("../../evil.txt", new byte[] {1})),
                BadFile.read("宏", "docm", () -> with("word/vbaProject.bin", new byte[] {1, 2, 3})),
                BadFile.read("内嵌的压缩包炸弹", "docx", () -> with("word/embeddings/b.docx", bomb())),
                BadFile.read("远程模板、外部链接和 OLE 链接", "docx", () -> linked("http://192.0.2.1/x")),
                BadFile.read("图片（SVG）里的实体炸弹", "docx", () -> with("word/media/x.svg", laughs("svg"))),
                BadFile.read("文档属性里的实体炸弹", "docx", () -> with("docProps/core.xml", laughs("x"))),
                BadFile.refused("关系清单里的实体炸弹", "docx", Reason.HOSTILE, () -> with("_rels/.rels", laughs("x"))));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] with(String part, byte[] content) {
        return Zips.with(Sound.file("docx"), part, content);
    }

    private static byte[] laughs(String root) {
        return (Sound.laughs(root) + "<" + root + ">&a9;</" + root + ">").getBytes(UTF_8);
    }

    private static byte[] bomb() {
        return Sound.large("docx", Sound.DOCUMENT, Sound.HEAD, " ", 100, Sound.TAIL);
    }

    /** The same number written into every entry of the directory. */
    private static byte[] spoilt(byte[] archive, int at, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 < archive.length; i++) {
            if (bytes.getInt(i) == DIRECTORY_ENTRY && at == SIZE) {
                bytes.putInt(i + at, value);
            } else if (bytes.getInt(i) == DIRECTORY_ENTRY) {
                bytes.putShort(i + at, (short) value);
            }
        }
        return archive;
    }

    private static byte[] twice() {
        byte[] archive = with("word/documenT.xml", Sound.HEAD.getBytes(UTF_8));
        String text = new String(archive, ISO_8859_1);
        return text.replace("word/documenT.xml", Sound.DOCUMENT).getBytes(ISO_8859_1);
    }

    private static byte[] manyEntries() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.unpack(Sound.file("docx")));
        for (int i = 0; i < 60_000; i++) {
            parts.put("word/x" + i + ".xml", new byte[0]);
        }
        return Zips.pack(parts);
    }

    private static byte[] packed() {
        return Zips.pack(Map.of("a.docx", Sound.file("docx"), "b.docx", Sound.file("docx")));
    }

    static byte[] linked(String address) {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        StringBuilder links = new StringBuilder();
        for (String kind : List.of("attachedTemplate", "oleObject", "image", "subDocument", "frame")) {
            links.append("<Relationship Id=\"x")
                    .append(kind)
                    .append("\" Type=\"")
                    .append(office)
                    .append(kind);
            links.append("\" TargetMode=\"External\" Target=\"").append(address).append("\"/>");
            links.append("<Relationship Id=\"y")
                    .append(kind)
                    .append("\" Type=\"")
                    .append(office)
                    .append(kind);
            links.append("\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/>");
        }
        byte[] docx = Sound.file("docx");
        String part = "word/_rels/document.xml.rels";
        String own = new String(Zips.unpack(docx).getOrDefault(part, new byte[0]), UTF_8);
        return Zips.with(
                docx,
                part,
                own.replace("</Relationships>", links + "</Relationships>").getBytes(UTF_8));
    }
}
