package hengji.documents.paper.word;

import hengji.documents.paper.archive.Markup;
import hengji.documents.paper.layout.Part.Bar;
import hengji.documents.paper.layout.Part.Bars;
import java.math.BigDecimal;
import java.util.List;

/** Writes horizontal bars as a chart of the document itself: vector, no legend, values on the bars, axis from zero. */
final class WordChart {
    private static final int EMU_PER_MM = 36000;
    private static final int BAR_MM = 10;
    private static final int FRAME_MM = 14;
    private static final int WIDTH_MM = 150;
    private static final String TEXT =
            "<c:txPr><a:bodyPr wrap=\"none\"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"1000\">"
                    + "<a:solidFill><a:srgbClr val=\"333333\"/></a:solidFill><a:ea typeface=\"宋体\"/></a:defRPr></a:pPr>"
                    + "<a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    private static final String THIN =
            "<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"8C8C8C\"/></a:solidFill>" + "</a:ln></c:spPr>";
    private static final String NO_FRAME = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

    private WordChart() {}

    /** The paragraph that shows chart number {@code number} of the document. */
    static void anchor(StringBuilder out, Bars bars, int number) {
        int height = FRAME_MM + BAR_MM * bars.bars().size();
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:drawing>")
                .append("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .append(WIDTH_MM * EMU_PER_MM)
                .append("\" cy=\"")
                .append(height * EMU_PER_MM)
                .append("\"/><wp:docPr id=\"")
                .append(number)
                .append("\" name=\"图")
                .append(number)
                .append("\" descr=\"")
                .append(Markup.escape(describe(bars)))
                .append("\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">")
                .append("<c:chart r:id=\"rId")
                .append(4 + number)
                .append("\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    static String xml(Bars bars) {
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
                .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>")
                .append("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        series(xml, bars);
        xml.append("<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        axes(xml, bars);
        return xml.append(NO_FRAME)
                .append("</c:plotArea><c:plotVisOnly val=\"1\"/></c:chart>")
                .append(NO_FRAME)
                .append("</c:chartSpace>")
                .toString();
    }

    private static void series(StringBuilder xml, Bars bars) {
        xml.append("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>")
                .append(Markup.escape(bars.title()))
                .append("</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"1F5C66\"/></a:solidFill></c:spPr>")
                .append("<c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"")
                .append(Markup.escape(bars.pattern()))
                .append("\" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
                .append(TEXT)
                .append("<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
                .append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
                .append("<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strLit>");
        points(xml, bars.bars().stream().map(Bar::label).toList());
        xml.append("</c:strLit></c:cat><c:val><c:numLit><c:formatCode>")
                .append(Markup.escape(bars.pattern()))
                .append("</c:formatCode>");
        points(xml, bars.bars().stream().map(bar -> bar.value().toPlainString()).toList());
        xml.append("</c:numLit></c:val></c:ser>");
    }

    private static void points(StringBuilder xml, List<String> values) {
        xml.append("<c:ptCount val=\"").append(values.size()).append("\"/>");
        for (int i = 0; i < values.size(); i++) {
            xml.append("<c:pt idx=\"").append(i).append("\"><c:v>");
            Markup.append(xml, values.get(i));
            xml.append("</c:v></c:pt>");
        }
    }

    private static void axes(StringBuilder xml, Bars bars) {
        xml.append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>")
                .append("<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/>")
                .append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .append(THIN)
                .append(TEXT)
                .append("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>")
                .append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:max val=\"")
                .append(room(bars))
                .append("\"/><c:min val=\"0\"/>")
                .append("</c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/><c:numFmt formatCode=\"")
                .append(Markup.escape(bars.pattern()))
                .append("\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
                .append("<c:tickLblPos val=\"none\"/><c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx>");
    }

    /** The end of the axis: a fifth beyond the longest bar, so that its label has room. */
    private static String room(Bars bars) {
        BigDecimal longest =
                bars.bars().stream().map(Bar::value).reduce(BigDecimal.ONE.movePointLeft(2), BigDecimal::max);
        return longest.multiply(new BigDecimal("1.2")).toPlainString();
    }

    private static String describe(Bars bars) {
        StringBuilder text = new StringBuilder(bars.title());
        bars.bars()
                .forEach(bar -> text.append("；")
                        .append(bar.label())
                        .append(' ')
                        .append(bar.value().toPlainString()));
        return text.toString();
    }
}
