package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.manuscript.Refusal.Reason;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/** Pages, texts and JSON that do harm or come in an unexpected encoding. */
final class BadTexts {
    private static final Charset GBK = Charset.forName("GBK");
    private static final int MIB = 1 << 20;

    private BadTexts() {}

    static List<BadFile> all() {
        return List.of(
                page("嵌套二十万层", Reason.TOO_DEEP, "<div>", 200_000),
                page("单元格声称跨二十亿列", Reason.HOSTILE, "<table><tr><td colspan=2000000000>a</table>", 1),
                page(
                        "单元格声称跨 99999999999999999999 行",
                        Reason.HOSTILE,
                        "<table><tr><td rowspan=99999999999999999999>a</table>",
                        1),
                page("几百万个标签", Reason.TOO_LARGE, "<p>", 4 * MIB),
                page("60 MiB 一行", Reason.TOO_LARGE, "abcdefgh", 60 * MIB / 8),
                page("一个标签带一百万个属性", Reason.HOSTILE, "<p " + attributes(), 1),
                page("一百万个字符实体", Reason.TOO_LARGE, "&lt;", MIB),
                page(
                        "行列都跨到上限的单元格",
                        Reason.NO_FORM,
                        "<table><tr><td rowspan=16384 colspan=1000>a</td></tr></table>",
                        500),
                page("表中套表一百层", Reason.TOO_DEEP, "<table><tr><td>甲<td>乙", 100),
                text("60 MiB 一行", "csv", Reason.TOO_LARGE, "abcdefg,", 60 * MIB / 8),
                text("60 MiB 无分隔", "txt", Reason.TOO_LARGE, "abcdefgh", 60 * MIB / 8),
                text("一行 15 MiB 数字", "txt", Reason.TOO_LARGE, "12345678", 15 * MIB / 8),
                text("1.1.1.1… 五百万个", "txt", Reason.TOO_LARGE, "1.", 5 * MIB),
                text("左括号五百万个", "txt", Reason.TOO_LARGE, "(", 5 * MIB),
                text("空格和句点五百万个", "txt", Reason.TOO_LARGE, " .", 5 * MIB),
                text("引号五百万个", "csv", Reason.TOO_LARGE, "\"\"", 5 * MIB / 2),
                text("“指标”写一百万遍", "txt", Reason.TOO_LARGE, "一级指标", MIB),
                text("“数量指标≥1”每行一个，十四万行", "txt", Reason.NO_FORM, "数量指标≥1个\n", 140_000),
                text("十四万行标题", "txt", Reason.NO_FORM, "绩效目标表\n", 140_000),
                BadFile.refused("一半行是 GBK，一半是 UTF-8，各四万行", "txt", Reason.NO_FORM, BadTexts::mixed),
                BadFile.refused("随机字节", "txt", Reason.UNKNOWN_FORMAT, BadTexts::noise),
                BadFile.refused("全是零字节", "docx", Reason.UNKNOWN_FORMAT, () -> new byte[MIB]),
                BadFile.read("UTF-16 无标记", "txt", () -> seed().getBytes(UTF_16LE)),
                BadFile.read("UTF-16 有标记", "txt", () -> ("\uFEFF" + seed()).getBytes(UTF_16LE)),
                BadFile.read("GBK", "txt", () -> seed().getBytes(GBK)),
                BadFile.read("GB18030", "txt", () -> seed().getBytes(Charset.forName("GB18030"))));
    }

    private static BadFile page(String kind, Reason reason, String piece, int times) {
        return BadFile.refused(kind, "html", reason, () -> Sound.times("<html><body>", piece, times, "</body></html>"));
    }

    private static BadFile text(String kind, String format, Reason reason, String piece, int times) {
        return BadFile.refused(kind, format, reason, () -> Sound.times("", piece, times, "\n"));
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < MIB; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        return attributes + ">";
    }

    private static byte[] mixed() {
        byte[] pair = new byte[26];
        System.arraycopy("这一行文字\n".getBytes(UTF_8), 0, pair, 0, 16);
        System.arraycopy("另一行啊\n".getBytes(GBK), 0, pair, 16, 9);
        pair[25] = '\n';
        byte[] all = new byte[pair.length * 40_000];
        for (int i = 0; i < all.length; i++) {
            all[i] = pair[i % pair.length];
        }
        return all;
    }

    private static byte[] noise() {
        byte[] noise = new byte[MIB];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static String seed() {
        return new String(Sound.file("html"), UTF_8).replaceFirst("(?i)<meta[^>]*charset[^>]*>", "");
    }
}
