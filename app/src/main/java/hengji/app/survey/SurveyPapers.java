package hengji.app.survey;

import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The papers of a survey, A4: the questionnaire people fill in, and the tally of all of them. */
final class SurveyPapers {
    private static final int WIDTH = Layout.textWidth(false);
    private static final int LINES = 4;

    private SurveyPapers() {}

    /** One questionnaire. */
    static Layout questionnaire(String organisation, int year, String indicator) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, "满意度调查问卷"));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, organisation + "　" + year + "年度"));
        parts.add(Part.Line.of(Part.Style.TEXT, "您好！为了解您对我们工作的评价，请在符合您看法的一栏打“√”，每题只选一项。问卷不记名，仅用于绩效评价，感谢支持。"));
        List<PaperRow> rows = new ArrayList<>();
        List<PaperCell> head = new ArrayList<>(List.of(PaperCell.label("内容")));
        List<PaperCell> boxes = new ArrayList<>(List.of(PaperCell.of(indicator).aligned(Align.START)));
        for (Opinion opinion : Opinion.values()) {
            head.add(PaperCell.label(opinion.wording().zh()));
            boxes.add(PaperCell.of("□"));
        }
        rows.add(new PaperRow(head));
        rows.add(new PaperRow(boxes));
        parts.add(PaperTable.of(WIDTH, shares(), 1, rows, false));
        parts.add(Part.Line.of(Part.Style.TEXT, "您不满意的地方和建议："));
        Collections.nCopies(LINES, "＿".repeat(34)).forEach(line -> parts.add(Part.Line.of(Part.Style.TEXT, line)));
        parts.add(Part.Line.of(Part.Style.NOTE, "填写日期：　　　　年　　月　　日　　　　　　问卷编号："));
        return new Layout("满意度调查问卷", false, parts, new Footer("", ""));
    }

    /** The tally sheet: filled in, or blank to count on. */
    static Layout tally(String organisation, int year, String indicator, Optional<Tally> tally) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, "满意度问卷调查统计表"));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, organisation + "　" + year + "年度"));
        List<PaperRow> rows = new ArrayList<>();
        rows.add(row("指标", indicator));
        rows.add(row("调查对象", tally.map(Tally::asked).orElse("")));
        rows.add(row(
                "调查时间",
                tally.map(counted -> counted.from() + " 至 " + counted.to()).orElse("")));
        rows.add(row("发放份数", number(tally.map(Tally::issued))));
        rows.add(row("收回份数", number(tally.map(Tally::returned))));
        rows.add(row("有效份数", number(tally.map(Tally::valid))));
        for (Opinion opinion : Opinion.values()) {
            rows.add(row(opinion.wording().zh(), number(tally.map(counted -> counted.count(opinion)))));
        }
        rows.add(row(
                "计算办法", tally.map(counted -> counted.formula().wording().zh()).orElse("")));
        rows.add(row("满意率", tally.map(Tally::derivation).orElse("")));
        parts.add(PaperTable.of(WIDTH, List.of(1, 3), 0, rows, false));
        parts.add(Part.Line.of(Part.Style.NOTE, "满意率四舍五入保留两位小数。统计人：　　　　　　复核人：　　　　　　日期："));
        return new Layout("满意度问卷调查统计表", false, parts, new Footer("", ""));
    }

    private static PaperRow row(String label, String text) {
        return PaperRow.of(PaperCell.label(label), PaperCell.of(text).aligned(Align.START));
    }

    private static String number(Optional<Integer> count) {
        return count.map(number -> number + " 份").orElse("");
    }

    private static List<Integer> shares() {
        List<Integer> shares = new ArrayList<>(List.of(5));
        shares.addAll(Collections.nCopies(Opinion.values().length, 2));
        return shares;
    }
}
