package hengji.documents.paper.sheet;

import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks a workbook uses, numbered in the order they come, as its styles part. */
final class Looks {
    private static final int FIRST_OWN_FORMAT = 164;

    private final Map<Look, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();

    Looks() {
        fonts.put(font(Look.LINE), 0);
    }

    int number(Look look) {
        return numbers.computeIfAbsent(look, _ -> numbers.size() + 1);
    }

    String xml() {
        List<String> cells = new ArrayList<>();
        numbers.keySet().forEach(look -> cells.add(cell(look)));
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        formats(xml);
        xml.append("<fonts count=\"").append(fonts.size()).append("\">");
        fonts.keySet().forEach(xml::append);
        xml.append("</fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append(fill("FFEEF3F4"))
                .append(fill("FFFFFBE8"))
                .append("</fills><borders count=\"2\"><border/><border>")
                .append(side("left") + side("right") + side("top") + side("bottom"))
                .append("</border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"")
                .append(cells.size() + 1)
                .append("\"><xf xfId=\"0\"/>");
        cells.forEach(xml::append);
        return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .append("</cellStyles><dxfs count=\"1\"><dxf><font><color rgb=\"FFB3261E\"/></font><fill><patternFill>")
                .append("<bgColor rgb=\"FFFDECEA\"/></patternFill></fill></dxf></dxfs></styleSheet>")
                .toString();
    }

    private void formats(StringBuilder xml) {
        if (formats.isEmpty()) {
            return;
        }
        xml.append("<numFmts count=\"").append(formats.size()).append("\">");
        formats.forEach((pattern, id) -> xml.append("<numFmt numFmtId=\"")
                .append(id)
                .append("\" formatCode=\"")
                .append(Markup.escape(pattern))
                .append("\"/>"));
        xml.append("</numFmts>");
    }

    private String cell(Look look) {
        int font = fonts.computeIfAbsent(font(look), _ -> fonts.size());
        int fill = look.entry() ? 3 : look.shaded() ? 2 : 0;
        return "<xf numFmtId=\"" + format(look.pattern()) + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"" + (look.ruled() ? 1 : 0)
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\" applyProtection=\"1\"><alignment horizontal=\"" + horizontal(look.align())
                + "\" vertical=\"center\" wrapText=\"1\"/><protection locked=\"" + (look.entry() ? 0 : 1) + "\"/></xf>";
    }

    private int format(String pattern) {
        return switch (pattern) {
            case "General" -> 0;
            case "0.00" -> 2;
            case "#,##0.00" -> 4;
            case Look.TEXT -> 49;
            default -> formats.computeIfAbsent(pattern, _ -> FIRST_OWN_FORMAT + formats.size());
        };
    }

    private static String font(Look look) {
        boolean bold = look.tone() == Tone.LABEL || look.tone() == Tone.STRONG || look.tone() == Tone.ALERT;
        String face = look.size() >= Look.TITLE.size() ? "方正小标宋简体" : "宋体";
        return "<font>" + (bold ? "<b/>" : "") + "<sz val=\"" + look.size() + "\"/><color rgb=\"FF"
                + colour(look.tone()) + "\"/><name val=\"" + face
                + "\"/><family val=\"3\"/><charset val=\"134\"/></font>";
    }

    private static String colour(Tone tone) {
        return switch (tone) {
            case PLAIN, LABEL, STRONG -> "000000";
            case QUIET -> "595959";
            case OPEN, CAUTION -> "8A5A00";
            case ALERT -> "B3261E";
        };
    }

    private static String horizontal(Align align) {
        return switch (align) {
            case START -> "left";
            case CENTER -> "center";
            case END -> "right";
        };
    }

    private static String fill(String argb) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + argb + "\"/></patternFill></fill>";
    }

    private static String side(String side) {
        return "<" + side + " style=\"thin\"><color rgb=\"FF000000\"/></" + side + ">";
    }
}
