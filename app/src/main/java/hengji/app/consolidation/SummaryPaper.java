package hengji.app.consolidation;

import hengji.core.exact.Decimals;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 绩效自评复核汇总表: every unit's form with its figures and the department's opinion. */
final class SummaryPaper {
    static final String TITLE = "主管部门绩效自评复核汇总表";
    private static final int WIDTH = Layout.textWidth(true);
    private static final List<Integer> SHARES = List.of(1, 5, 5, 3, 3, 2, 2, 2, 2, 2, 6);

    private SummaryPaper() {}

    static Layout of(Summary summary) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, TITLE));
        parts.add(Part.Line.of(
                Part.Style.SUBTITLE,
                summary.department().name() + "　" + summary.year() + "年度　" + summary.documentNo() + "　金额单位：万元"));
        parts.add(table(summary));
        parts.add(Part.Line.of(Part.Style.SECTION, "总体复核意见"));
        parts.add(Part.Line.of(Part.Style.TEXT, summary.opinion().isBlank() ? "（尚未填写）" : summary.opinion()));
        notes(summary).forEach(note -> parts.add(Part.Line.of(Part.Style.NOTE, note)));
        parts.add(Part.Line.of(Part.Style.SIGNATURE, "主管部门（盖章）　　　　负责人：　　　　　　　　年　　月　　日"));
        String left = summary.isSent() ? "" : "工作稿";
        return new Layout(TITLE, true, parts, new Footer(left, ""));
    }

    private static PaperTable table(Summary summary) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(
                Stream.of("序号", "单位", "表或项目", "全年预算数", "全年执行数", "执行率（%）", "自评得分", "系统测算分", "自评等级", "复核意见", "意见说明")
                        .map(PaperCell::label)
                        .toList()));
        summary.lines().forEach(line -> rows.add(row(rows.size(), line)));
        rows.add(total(summary));
        return PaperTable.of(WIDTH, SHARES, 1, rows, false);
    }

    private static PaperRow row(int number, Line line) {
        Figures figures = line.figures();
        return PaperRow.of(
                PaperCell.of(Integer.toString(number)),
                PaperCell.of(line.owner().name()).aligned(Align.START),
                PaperCell.of(line.name()).aligned(Align.START),
                PaperCell.of(money(figures.adjusted())),
                PaperCell.of(money(figures.executed())),
                PaperCell.of(figures.rate().map(Decimals::text).orElse("")),
                PaperCell.of(score(figures.self())),
                PaperCell.of(score(figures.computed())),
                PaperCell.of(figures.grade()),
                PaperCell.of(
                        line.isWriting()
                                ? "未报送"
                                : line.verdict()
                                        .map(verdict -> verdict.wording().zh())
                                        .orElse("")),
                PaperCell.of(line.opinion()).aligned(Align.START));
    }

    private static PaperRow total(Summary summary) {
        boolean twice = summary.countsTwice();
        return PaperRow.of(
                PaperCell.of(""),
                PaperCell.label("合计（不含项目）"),
                PaperCell.of(summary.lines().size() + " 张"),
                PaperCell.of(twice ? "" : money(summary.sum(Figures::adjusted))),
                PaperCell.of(twice ? "" : money(summary.sum(Figures::executed))),
                PaperCell.of(""),
                PaperCell.of(""),
                PaperCell.of(""),
                PaperCell.of(""),
                PaperCell.of("同意 " + summary.count(Verdict.AGREE)),
                PaperCell.of(""));
    }

    private static List<String> notes(Summary summary) {
        List<String> notes = new ArrayList<>();
        notes.add("自评得分、系统测算分取自各单位自评表，不相加、不平均；项目资金已含在部门整体支出内，不重复合计。");
        if (summary.countsTwice()) {
            notes.add("有下级单位的表没有写明本级或汇总，或已是汇总口径，金额合计会重复计算，故不合计。");
        }
        if (!summary.missing().isEmpty()) {
            notes.add("尚未报送 " + summary.missing().size() + " 张："
                    + summary.missing().stream()
                            .map(line -> line.owner().name() + line.name())
                            .collect(Collectors.joining("、"))
                    + "。");
        }
        return notes;
    }

    static String money(Optional<BigDecimal> amount) {
        return amount.map(Printed::money).orElse("");
    }

    static String score(Optional<BigDecimal> points) {
        return points.map(Printed::score).orElse("");
    }
}
