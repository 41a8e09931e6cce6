package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.manuscript.Refusal.Reason;
import java.util.List;

/** Workbooks that do harm. */
final class BadSheets {
    private static final String STRINGS_HEAD =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    private BadSheets() {}

    static List<BadFile> all() {
        return List.of(
                BadFile.refused(
                        "合并区域 A1:XFD1048576，盖住整张表",
                        "xlsx",
                        Reason.NO_FORM,
                        () -> merged("<mergeCell ref=\"A1:XFD1048576\"/>")),
                BadFile.refused(
                        "十万个互相重叠的合并区域",
                        "xlsx",
                        Reason.NO_FORM,
                        () -> merged("<mergeCell ref=\"A1:Z99\"/>".repeat(100_000))),
                BadFile.refused(
                        "合并区域写成 10000 位行号",
                        "xlsx",
                        Reason.DAMAGED,
                        () -> merged("<mergeCell ref=\"A1:B" + "9".repeat(10_000) + "\"/>")),
                BadFile.read("一百万行只有格式的空行", "xlsx", () -> styledRows(1_000_000)),
                BadFile.refused(
                        "只有两角有字的工作表",
                        "xlsx",
                        Reason.NO_FORM,
                        () -> Sound.sheet(text("A1", "左上") + text("XFD1048576", "右下"))),
                BadFile.refused(
                        "200 MiB 单元格",
                        "xlsx",
                        Reason.TOO_LARGE,
                        () -> Sound.large(
                                "xlsx",
                                Sound.SHEET,
                                Sound.SHEET_HEAD + "<row r=\"1\">",
                                "<c r=\"A1\" t=\"str\"><v>x</v></c>",
                                200,
                                "</row>" + Sound.SHEET_TAIL)),
                strings("200 MiB 共用文字", "<si><t>字</t></si>", 200, Reason.TOO_LARGE),
                strings("一格 1700 万字", "字字字字", 60, Reason.TOO_LARGE),
                BadFile.refused(
                        "引用不存在的共用文字",
                        "xlsx",
                        Reason.DAMAGED,
                        () -> Sound.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>")),
                BadFile.refused(
                        "样式表里的实体炸弹",
                        "xlsx",
                        Reason.HOSTILE,
                        () -> Zips.with(
                                Sound.file("xlsx"), Sound.STYLES, (Sound.laughs("x") + "<x>&a9;</x>").getBytes(UTF_8))),
                BadFile.refused("数值有一百万位", "xlsx", Reason.TOO_LARGE, () -> Sound.sheet(number("9".repeat(1_000_000)))),
                BadFile.refused(
                        "没有表，数值为 1E999999999", "xlsx", Reason.NO_FORM, () -> Sound.sheet(number("1E999999999"))),
                BadFile.refused("没有表，格式代码有一百万个零", "xlsx", Reason.NO_FORM, () -> format("0." + "0".repeat(1_000_000))),
                BadFile.refused("没有表，格式代码有十万个括号", "xlsx", Reason.NO_FORM, () -> format("[$".repeat(100_000))),
                BadFile.read("公式指向外部命令，没有结果", "xlsx", BadSheets::formula));
    }

    private static BadFile strings(String kind, String piece, int megabytes, Reason reason) {
        boolean one = !piece.startsWith("<");
        return BadFile.refused(
                kind,
                "xlsx",
                reason,
                () -> Sound.large(
                        "xlsx",
                        Sound.STRINGS,
                        STRINGS_HEAD + (one ? "<si><t>" : ""),
                        piece,
                        megabytes,
                        (one ? "</t></si>" : "") + "</sst>"));
    }

    private static byte[] merged(String areas) {
        return Sound.sheetWith("</sheetData>", "</sheetData><mergeCells>" + areas + "</mergeCells>");
    }

    private static byte[] styledRows(int rows) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            int row = 1_048_576 - rows + i + 1;
            more.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\" s=\"1\"/></row>");
        }
        return Sound.sheetWith("</sheetData>", more + "</sheetData>");
    }

    private static byte[] formula() {
        return Sound.sheetWith(
                "</sheetData>", "<row r=\"9000\"><c r=\"A9000\"><f>cmd|'/c calc'!A1</f></c></row></sheetData>");
    }

    private static String text(String cell, String text) {
        return "<row><c r=\"" + cell + "\" t=\"str\"><v>" + text + "</v></c></row>";
    }

    private static String number(String digits) {
        return "<row><c r=\"A1\" s=\"1\"><v>" + digits + "</v></c></row>";
    }

    private static byte[] format(String code) {
        String styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + code + "\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>";
        byte[] workbook = Sound.sheet(number("12.5").repeat(100));
        return Zips.with(workbook, Sound.STYLES, styles.getBytes(UTF_8));
    }
}
