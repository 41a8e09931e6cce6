package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import hengji.documents.manuscript.Refusal.Reason;
import java.util.List;

/** Word files whose body does harm. */
final class BadWords {
    private static final String TEXT = "<w:p><w:r><w:t>";
    private static final String TEXT_END = "</w:t></w:r></w:p>";
    private static final String CELL = "<w:tbl><w:tr><w:tc>";
    private static final String CELL_END = "</w:tc></w:tr></w:tbl>";

    private BadWords() {}

    static List<BadFile> all() {
        return List.of(
                hostile("外部实体（XXE）读本机文件", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&e;"),
                hostile("外部实体（XXE）连网", "<!DOCTYPE x SYSTEM \"http://192.0.2.1/x.dtd\">", ""),
                hostile("参数实体", "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", ""),
                hostile("实体炸弹", Sound.laughs("x"), TEXT + "&a9;" + TEXT_END),
                body("嵌套二十万层", Reason.TOO_DEEP, "<w:sdt><w:sdtContent>", 200_000, "</w:sdtContent></w:sdt>"),
                body("表中套表两千层", Reason.TOO_DEEP, CELL, 2_000, "<w:p/>" + CELL_END),
                body("单元格声称跨二十亿列", Reason.HOSTILE, span("2000000000"), 1, ""),
                body("单元格声称跨 10000 位数字的列", Reason.DAMAGED, span("9".repeat(10_000)), 1, ""),
                body("十万行，每格跨 16384 列", Reason.TOO_LARGE, span("16384"), 100_000, ""),
                large("300 MiB 空格", Reason.TOO_LARGE, "", " ", 300),
                large("200 MiB 空段落", Reason.TOO_LARGE, "", "<w:p/>", 200),
                large("200 MiB 文字写在一段里", Reason.TOO_LARGE, TEXT, "字字字字", 200),
                large("200 MiB 注释", Reason.DAMAGED, "<!--", "x", 200),
                large("一个属性 100 MiB", Reason.HOSTILE, "<w:p a=\"", "x", 100),
                large("一个标签带数百万个属性", Reason.HOSTILE, "<w:p", " a=\"\"", 100),
                BadFile.refused("数千个元素名反复改换命名空间", "docx", Reason.HOSTILE, BadWords::names),
                BadFile.read("一万位数字和 1E999999999 当作数", "docx", () -> Sound.wordWith(numbers())),
                BadFile.read("十五万字的数字、括号、空格，一格一段", "docx", () -> Sound.wordWith(riddles())));
    }

    private static BadFile hostile(String kind, String type, String inside) {
        return BadFile.refused(kind, "docx", Reason.HOSTILE, () -> Sound.word(type + Sound.HEAD + inside + Sound.TAIL));
    }

    private static BadFile body(String kind, Reason reason, String open, int times, String close) {
        return BadFile.refused(kind, "docx", reason, () -> Sound.body(open.repeat(times) + close.repeat(times)));
    }

    private static BadFile large(String kind, Reason reason, String head, String piece, int megabytes) {
        return BadFile.refused(
                kind,
                "docx",
                reason,
                () -> Sound.large("docx", Sound.DOCUMENT, Sound.HEAD + head, piece, megabytes, Sound.TAIL));
    }

    private static String span(String columns) {
        return "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + columns
                + "\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>";
    }

    private static byte[] names() {
        StringBuilder names = new StringBuilder(Sound.HEAD);
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        String flip = "<a xmlns=\"u1\"><a xmlns=\"u2\"/></a>".repeat(100_000);
        return Zips.with(Sound.file("docx"), Sound.DOCUMENT, (names + flip + Sound.TAIL).getBytes(UTF_8));
    }

    /** A form whose every number is absurd. */
    private static String numbers() {
        StringBuilder rows = new StringBuilder("<w:tbl>").append(row("一级指标", "二级指标", "三级指标", "指标值", "分值", "完成值"));
        String grouped = "1" + ",000".repeat(40_000);
        for (String number : List.of("9".repeat(10_000), grouped, "1E999999999", "0." + "3".repeat(10_000))) {
            rows.append(row("产出指标", "数量指标", "修建公里数", number, number, number));
        }
        return rows + "</w:tbl>";
    }

    /** Long texts that a careless search would go through again and again, as paragraphs and in every column. */
    private static String riddles() {
        StringBuilder riddles = new StringBuilder("<w:tbl>").append(row("一级指标", "二级指标", "三级指标", "指标值", "分值", "完成值"));
        List<String> pieces =
                List.of("1", "1.", "(", "（1", " 1", "一", "目标1：", "；1.", "总得分", "2024年", "≥1", "1、", "一级指标", " ", "指标1");
        for (int i = 0; i < pieces.size(); i++) {
            String[] cells = {"产出指标", "数量指标", "修建", "1", "1", "1"};
            cells[i % cells.length] =
                    pieces.get(i).repeat(150_000 / pieces.get(i).length());
            riddles.append(row(cells));
        }
        riddles.append("</w:tbl>");
        pieces.forEach(piece -> riddles.append(TEXT)
                .append(piece.repeat(150_000 / piece.length()))
                .append(TEXT_END));
        return riddles.toString();
    }

    private static String row(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append("<w:tc>").append(TEXT).append(text).append(TEXT_END).append("</w:tc>");
        }
        return row + "</w:tr>";
    }
}
