package hengji.app.recheck;

import hengji.core.recheck.FormReview;
import hengji.core.recheck.Settlement;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 抽查复核结果: objections with their answers, the final score and grade. */
final class ResultPaper {
    static final String TITLE = "绩效自评抽查复核结果";
    private static final int WIDTH = Layout.textWidth(false);
    private static final List<Integer> SHARES = List.of(4, 6, 6, 3);

    private final Standing standing;
    private final FormReview first;
    private final List<Settlement> settlements;
    private final List<RecheckPage.Line> lines;

    ResultPaper(Standing standing, FormReview first, List<Settlement> settlements, List<RecheckPage.Line> lines) {
        this.standing = standing;
        this.first = first;
        this.settlements = settlements;
        this.lines = lines;
    }

    Layout layout() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, TITLE));
        parts.add(Part.Line.of(
                Part.Style.SUBTITLE,
                standing.name() + "　" + standing.head().year() + "年度　"
                        + standing.recheck()
                                .result()
                                .map(Recheck.Result::documentNo)
                                .orElse("")));
        parts.add(Part.Line.of(Part.Style.HEADING, "一、异议处理"));
        if (settlements.isEmpty()) {
            parts.add(Part.Line.of(Part.Style.BODY, "单位对复核反馈意见没有异议。"));
        } else {
            parts.add(answers());
        }
        parts.add(Part.Line.of(Part.Style.HEADING, "二、最终结果"));
        parts.add(Part.Line.of(Part.Style.BODY, conclusion()));
        parts.add(closing("（盖章）"));
        parts.add(closing("　　年　　月　　日"));
        return new Layout(
                TITLE, false, parts, new Footer(standing.recheck().result().isEmpty() ? "工作稿" : "", ""));
    }

    private PaperTable answers() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(
                Stream.of("指标", "单位异议", "答复", "得分").map(PaperCell::label).toList()));
        for (Settlement settlement : settlements) {
            lines.stream()
                    .filter(line -> line.row().place() == settlement.row())
                    .forEach(line -> rows.add(PaperRow.of(
                            PaperCell.of(line.row().label()).aligned(Align.START),
                            PaperCell.of(line.objection().map(Objection::ground).orElse(""))
                                    .aligned(Align.START),
                            PaperCell.of(settlement.reason()).aligned(Align.START),
                            PaperCell.of(settlement.outcome(first).zh()))));
        }
        return PaperTable.of(WIDTH, SHARES, 1, rows, false).setSmall();
    }

    private String conclusion() {
        return standing.recheck()
                .result()
                .map(result -> "最终核查得分 " + Said.score(result.points()) + " 分"
                        + (result.grade().isEmpty() ? "" : "，评价等级为“" + result.grade() + "”") + "；自评得分 "
                        + Said.score(standing.self()) + " 分。")
                .orElse("最终得分尚未确定。");
    }

    private static Part closing(String text) {
        return Part.Line.of(Part.Style.CLOSING, text);
    }
}
