package hengji.app.kit;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.project.Project;
import hengji.app.report.ReportBook;
import hengji.core.exact.Decimals;
import hengji.core.workflow.State;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 项目支出绩效自评汇总表: every project of the year with its money and its self score. What a form does not tell stays
 * blank, and so does a total of which a part is blank or in another unit of money.
 */
@Component
class ProjectSummaries {
    static final String TITLE = "项目支出绩效自评汇总表";

    private static final String USUAL_UNIT = "万元";
    private static final List<Integer> SHARES = List.of(1, 3, 6, 3, 3, 3, 2, 2, 4);

    private final Assessor assessor;
    private final ReportBook reports;

    ProjectSummaries(Assessor assessor, ReportBook reports) {
        this.assessor = assessor;
        this.reports = reports;
    }

    private record Line(
            Project project,
            String unit,
            Optional<BigDecimal> initial,
            Optional<BigDecimal> adjusted,
            Optional<BigDecimal> executed,
            Optional<BigDecimal> score,
            String note) {
        static Line blank(Project project, String unit) {
            return new Line(
                    project, unit, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "自评未开始");
        }

        Optional<BigDecimal> rate() {
            return adjusted.filter(whole -> whole.signum() > 0)
                    .flatMap(whole -> executed.map(done -> Decimals.percent(done, whole)));
        }
    }

    Layout layout(Kit kit, KitPapers papers) {
        Map<String, FormHead> forms =
                kit.projects().stream().collect(Collectors.toMap(FormHead::projectCode, Function.identity()));
        String unit =
                kit.projects().stream().findFirst().map(ProjectSummaries::unit).orElse(USUAL_UNIT);
        List<Line> lines = kit.owned().stream()
                .map(project -> Optional.ofNullable(forms.get(project.code()))
                        .map(head -> line(project, head))
                        .orElseGet(() -> Line.blank(project, unit)))
                .toList();
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("序号", "项目编码", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率（%）", "自评得分", "备注")
                .map(PaperCell::label)
                .toList()));
        lines.forEach(line -> rows.add(row(Integer.toString(rows.size()), line, unit)));
        rows.add(total(lines, unit));
        return papers.across(
                TITLE,
                "金额单位：" + unit,
                PaperTable.of(Layout.textWidth(true), SHARES, 1, rows, false),
                "得分和金额取自各项目支出绩效自评表；没有填写的留空，合计中有留空或金额单位不一致的不计合计。");
    }

    private static String unit(FormHead head) {
        return head.unit().chinese();
    }

    private Line line(Project project, FormHead head) {
        Assessed assessed = assessor.assess(head.id());
        return new Line(
                project,
                assessed.evaluation().form().budget().unit().chinese(),
                reports.value(assessed, "年初预算"),
                reports.value(assessed, "全年预算"),
                reports.value(assessed, "全年执行数"),
                reports.value(assessed, "总得分"),
                note(head));
    }

    private static String note(FormHead head) {
        if (head.state() == State.OFFLINE) {
            return "线下报送";
        }
        return head.state().stage() == State.Stage.WRITING ? "填报中" : "";
    }

    private static PaperRow row(String number, Line line, String unit) {
        boolean other = !line.unit().equals(unit);
        String note = other ? (line.note() + " 金额单位：" + line.unit()).strip() : line.note();
        return PaperRow.of(
                PaperCell.of(number),
                PaperCell.of(line.project().code()),
                PaperCell.of(line.project().name()).aligned(Align.START),
                money(line.initial()),
                money(line.adjusted()),
                money(line.executed()),
                PaperCell.of(line.rate().map(Decimals::text).orElse("")),
                PaperCell.of(line.score().map(Printed::score).orElse("")),
                PaperCell.of(note));
    }

    private static PaperRow total(List<Line> lines, String unit) {
        boolean alike = lines.stream().allMatch(line -> line.unit().equals(unit));
        Optional<BigDecimal> adjusted = sum(lines, alike, Line::adjusted);
        Optional<BigDecimal> executed = sum(lines, alike, Line::executed);
        Optional<BigDecimal> rate = adjusted.filter(whole -> whole.signum() > 0)
                .flatMap(whole -> executed.map(done -> Decimals.percent(done, whole)));
        return PaperRow.of(
                PaperCell.of(""),
                PaperCell.of(""),
                PaperCell.label("合计"),
                money(sum(lines, alike, Line::initial)),
                money(adjusted),
                money(executed),
                PaperCell.of(rate.map(Decimals::text).orElse("")),
                PaperCell.of(""),
                PaperCell.of(lines.size() + " 个项目"));
    }

    /** Absent where one part is. */
    private static Optional<BigDecimal> sum(
            List<Line> lines, boolean alike, Function<Line, Optional<BigDecimal>> part) {
        return alike && lines.stream().allMatch(line -> part.apply(line).isPresent())
                ? lines.stream().flatMap(line -> part.apply(line).stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private static PaperCell money(Optional<BigDecimal> amount) {
        return PaperCell.of(amount.map(Printed::money).orElse(""));
    }
}
