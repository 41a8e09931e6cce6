package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.exact.Decimals;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.TextBlock;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.ClassScores.Sum;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the report says of results: goals, classes, lost points, conclusion. */
final class ResultPassages {
    private static final int WIDTH = Layout.textWidth(false);
    private static final int MOST_BARS = 8;

    private final Evaluation evaluation;
    private final Form form;
    private final ScoreSheet sheet;
    private final Edition edition;

    ResultPassages(Evaluation evaluation, ScoreSheet sheet, Edition edition) {
        this.evaluation = evaluation;
        form = evaluation.form();
        this.sheet = sheet;
        this.edition = edition;
    }

    /** The passage a heading asks for; empty where only the office can write it. */
    List<Part> find(String heading) {
        if (heading.contains("履职") || heading.contains("整体绩效") || heading.contains("目标完成")) {
            return achievement();
        }
        if (heading.contains("自评质量")) {
            return quality();
        }
        if (heading.contains("结论")) {
            return conclusion();
        }
        if (heading.contains("问题")) {
            return Stream.concat(losses().stream(), texts("问题").stream()).toList();
        }
        if (heading.contains("建议") || heading.contains("改进")) {
            return texts("改进");
        }
        return heading.contains("附表") ? List.of(body("附：" + form.kind().chinese() + "。")) : List.of();
    }

    private List<Part> achievement() {
        List<Part> parts = new ArrayList<>();
        for (Goal goal : form.goals()) {
            goal.achieved().value().ifPresent(text -> parts.add(body("目标" + goal.number() + "完成情况：" + text)));
        }
        parts.add(body(overview()));
        parts.addAll(classes());
        return parts;
    }

    private String overview() {
        long full = form.indicators().stream()
                .filter(row -> lost(row).filter(l -> l.signum() == 0).isPresent())
                .count();
        long partial = form.indicators().stream()
                .filter(row -> lost(row).filter(l -> l.signum() > 0).isPresent())
                .count();
        return "绩效指标共 " + FormFacts.size(form) + "。其中得满分 " + full + " 项，未得满分 " + partial + " 项。";
    }

    private List<Part> classes() {
        List<Sum> sums = ClassScores.of(evaluation).stream()
                .filter(sum -> sum.rate().isPresent())
                .toList();
        if (sums.isEmpty()) {
            return List.of();
        }
        String title = "图2　各类指标得分率（%）";
        List<Part.Bar> bars = sums.stream()
                .map(sum -> new Part.Bar(sum.name(), sum.rate().orElseThrow()))
                .toList();
        return List.of(
                Part.Line.of(Part.Style.CAPTION, title), new Part.Bars(title, bars, "0.0\"%\""), classTable(sums));
    }

    private static PaperTable classTable(List<Sum> sums) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("一级指标"), PaperCell.label("权重"), PaperCell.label("得分"), PaperCell.label("得分率")));
        for (Sum sum : sums) {
            rows.add(PaperRow.of(
                    PaperCell.of(sum.name()),
                    PaperCell.of(Decimals.text(sum.weight())),
                    PaperCell.of(sum.score().map(Printed::score).orElse("")),
                    PaperCell.of(
                            sum.rate().map(rate -> rate.toPlainString() + "%").orElse(""))));
        }
        return PaperTable.of(WIDTH, List.of(3, 2, 2, 2), 1, rows, false);
    }

    private List<Part> losses() {
        List<Indicator> rows = form.indicators().stream()
                .filter(row -> lost(row).filter(points -> points.signum() > 0).isPresent())
                .sorted(Comparator.comparing((Indicator row) -> lost(row).orElse(BigDecimal.ZERO))
                        .reversed())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        String title = "图3　失分较多的指标（分）";
        List<Part.Bar> bars = rows.stream()
                .limit(MOST_BARS)
                .map(row -> new Part.Bar(row.label(), lost(row).orElseThrow()))
                .toList();
        return List.of(
                body("有 " + rows.size() + " 项指标未得满分，合计失分 " + Printed.score(sum(rows)) + " 分。"),
                Part.Line.of(Part.Style.CAPTION, title),
                new Part.Bars(title, bars, "0.00"),
                lossTable(rows));
    }

    private BigDecimal sum(List<Indicator> rows) {
        return rows.stream().flatMap(row -> lost(row).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private PaperTable lossTable(List<Indicator> rows) {
        List<PaperRow> lines = new ArrayList<>();
        lines.add(PaperRow.of(
                PaperCell.label("指标"),
                PaperCell.label("指标值"),
                PaperCell.label("完成值"),
                PaperCell.label("失分"),
                PaperCell.label("原因")));
        for (Indicator row : rows) {
            lines.add(PaperRow.of(
                    PaperCell.of(row.label()).aligned(Align.START),
                    PaperCell.of(FormFacts.target(row)),
                    PaperCell.of(
                            row.actual().value().map(figure -> figure.text()).orElse("")),
                    PaperCell.of(lost(row).map(Printed::score).orElse("")),
                    PaperCell.of(Printed.text(row.reason())).aligned(Align.START)));
        }
        return PaperTable.of(WIDTH, List.of(26, 14, 14, 8, 38), 1, lines, false);
    }

    /** Points lost by the self score, or by the computed one where there is none. */
    private Optional<BigDecimal> lost(Indicator row) {
        Optional<BigDecimal> computed = sheet.indicators().stream()
                .filter(line -> line.row() == row.row())
                .findFirst()
                .flatMap(line -> line.score());
        Optional<BigDecimal> score = row.score().value().or(() -> computed);
        return row.weight().value().flatMap(weight -> score.map(weight::subtract));
    }

    private List<Part> quality() {
        long filled = form.indicators().stream()
                .filter(row -> row.actual().isKnown() || row.judgement().isKnown())
                .count();
        long reasons =
                form.indicators().stream().filter(row -> row.reason().isKnown()).count();
        return List.of(
                body("自评表列 " + form.indicators().size() + " 项指标，已填完成值 " + filled + " 项，说明原因 " + reasons + " 项。"));
    }

    private List<Part> conclusion() {
        List<Part> parts = new ArrayList<>();
        Optional<BigDecimal> self = form.total().score().value().or(sheet::selfTotal);
        self.ifPresent(total -> parts.add(body("自评总分 " + Printed.score(total) + " 分"
                + form.grade()
                        .value()
                        .or(sheet::selfGrade)
                        .map(grade -> "，等级为“" + grade + "”")
                        .orElse("") + "。")));
        if (edition == Edition.DRAFT) {
            sheet.total()
                    .ifPresent(total -> parts.add(Part.Line.of(
                            Part.Style.NOTE,
                            "系统测算 " + Printed.score(total) + " 分"
                                    + sheet.grade()
                                            .map(grade -> "，等级为“" + grade + "”")
                                            .orElse("") + "，供核对，不进入报送版。")));
        }
        parts.addAll(texts("结论"));
        return parts;
    }

    private List<Part> texts(String word) {
        return form.texts().stream()
                .filter(block -> block.heading().contains(word) && !block.text().isBlank())
                .map(TextBlock::text)
                .map(ResultPassages::body)
                .toList();
    }

    private static Part body(String text) {
        return Part.Line.of(Part.Style.BODY, text.endsWith("。") ? text : text + "。");
    }
}
