package hengji.app.recheck;

import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.core.exact.Decimals;
import hengji.core.explain.Language;
import hengji.core.recheck.FormReview;
import hengji.core.recheck.Proof;
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

/** 复核反馈意见书: what was found first, as it is sent; what comes after an objection stands on the result's paper. */
final class OpinionPaper {
    static final String TITLE = "绩效自评抽查复核反馈意见书";
    private static final int WIDTH = Layout.textWidth(false);
    private static final List<Integer> SHARES = List.of(1, 5, 2, 2, 2, 8);

    private static final Say CHINESE = new Say(Language.CHINESE);

    private final Standing standing;
    private final FormReview first;
    private final List<RecheckPage.Line> lines;

    /**
     * The paper of a re-check.
     *
     * @param first the review before any objection
     * @param lines the rows as they were found first
     */
    OpinionPaper(Standing standing, FormReview first, List<RecheckPage.Line> lines) {
        this.standing = standing;
        this.first = first;
        this.lines = lines;
    }

    Layout layout() {
        Recheck recheck = standing.recheck();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, TITLE));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, recheck.documentNo()));
        parts.add(Part.Line.of(Part.Style.BODY, standing.organisation().name() + "："));
        parts.add(body("我们对你单位报送的" + subject() + "进行了抽查复核，现将复核意见反馈如下。"));
        parts.add(Part.Line.of(Part.Style.HEADING, "一、复核结果"));
        parts.add(body(result()));
        parts.add(Part.Line.of(Part.Style.HEADING, "二、扣分事项"));
        faults(parts);
        parts.add(Part.Line.of(Part.Style.HEADING, "三、佐证材料"));
        parts.add(body(evidence()));
        parts.add(Part.Line.of(Part.Style.HEADING, "四、答复要求"));
        parts.add(body(demand(recheck)));
        String day =
                recheck.documentDate().map(dated -> Dates.day(CHINESE, dated)).orElse("　　年　　月　　日");
        parts.add(closing("（盖章）"));
        parts.add(closing(day));
        String left = recheck.isSent() ? "" : "工作稿";
        return new Layout(TITLE, false, parts, new Footer(left, ""));
    }

    private String subject() {
        return standing.head().year() + "年度"
                + (standing.head().projectName().isBlank()
                        ? "部门整体支出绩效自评"
                        : "“" + standing.head().projectName() + "”项目支出绩效自评");
    }

    private String result() {
        String total =
                first.total().map(points -> Said.score(points.points()) + " 分").orElse("尚未得出");
        return "自评得分 " + Said.score(standing.self()) + " 分，系统测算分 " + Said.score(standing.computed()) + " 分，核查得分 "
                + total
                + first.grade().map(grade -> "，评价等级为“" + grade + "”").orElse("")
                + "。核查得分只用于被抽中的单位，不与未抽中单位的自评得分排名。";
    }

    private void faults(List<Part> parts) {
        List<RecheckPage.Line> lost =
                lines.stream().filter(line -> line.lost().isPresent()).toList();
        if (lost.isEmpty()) {
            parts.add(body("没有扣分事项。"));
            return;
        }
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("行", "指标", "分值", "自评得分", "核查得分", "扣分原因和计算")
                .map(PaperCell::label)
                .toList()));
        lost.forEach(line -> rows.add(PaperRow.of(
                PaperCell.of(
                        line.row().isExecution()
                                ? ""
                                : Integer.toString(line.row().place())),
                PaperCell.of(line.row().label()).aligned(Align.START),
                PaperCell.of(Said.score(line.row().weight())),
                PaperCell.of(Said.score(line.row().self())),
                PaperCell.of(line.review()
                        .map(found -> Said.score(found.score().points()))
                        .orElse("")),
                PaperCell.of(why(line)).aligned(Align.START))));
        parts.add(PaperTable.of(WIDTH, SHARES, 1, rows, false).setSmall());
    }

    private static String why(RecheckPage.Line line) {
        List<String> reasons = new ArrayList<>();
        if (line.isShort()) {
            reasons.add(line.row().isExecution() ? "预算执行率未达到 100%，按比例扣分" : "未完成目标值，按系统测算扣分");
        }
        line.faults()
                .forEach(fault -> reasons.add(fault.reason().fault() + "，扣 " + Decimals.text(fault.share()) + "%"
                        + (fault.note().isBlank() ? "" : "（" + fault.note() + "）")));
        String opinion = line.row().first().map(Found::opinion).orElse("");
        return String.join("；", reasons) + "。" + line.review().map(Said::sum).orElse("") + "。" + opinion;
    }

    private String evidence() {
        long none = count(Proof.NONE);
        long weak = count(Proof.WEAK);
        return none + weak == 0 ? "各项指标的佐证材料充分。" : "佐证材料不充分的指标 " + weak + " 项，没有佐证材料的 " + none + " 项，请补充完善，今后随自评表一并报送。";
    }

    private long count(Proof proof) {
        return lines.stream()
                .filter(line -> !line.row().isExecution())
                .filter(line ->
                        line.review().filter(found -> found.proof() == proof).isPresent())
                .count();
    }

    private static String demand(Recheck recheck) {
        String day =
                recheck.due().map(due -> "于 " + Dates.day(CHINESE, due) + " 前").orElse("在规定期限内");
        return "请你单位" + day + "确认。有异议的，逐条写明理由并附证明材料；逾期没有答复的，视为无异议。";
    }

    private static Part body(String text) {
        return Part.Line.of(Part.Style.BODY, text);
    }

    private static Part closing(String text) {
        return Part.Line.of(Part.Style.CLOSING, text);
    }
}
