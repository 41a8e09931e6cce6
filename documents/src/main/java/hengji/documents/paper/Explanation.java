package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.form.Printed;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The explanation sheet (计算说明): every score as a sentence and as steps, and what each rests on. */
final class Explanation {
    private static final int WIDTH = Layout.textWidth(true);

    private final Evaluation evaluation;
    private final ScoreSheet sheet;

    private Explanation(Evaluation evaluation, ScoreSheet sheet) {
        this.evaluation = evaluation;
        this.sheet = sheet;
    }

    static Layout of(Evaluation evaluation, ScoreSheet sheet, Footer footer) {
        return new Explanation(evaluation, sheet).layout(footer);
    }

    private Layout layout(Footer footer) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, "计算说明"));
        parts.add(Part.Line.of(
                Part.Style.SUBTITLE,
                FormFacts.subject(evaluation.form()) + "　" + FormFacts.year(evaluation.form()) + "年度"));
        parts.add(Part.Line.of(Part.Style.SECTION, "一、结果"));
        parts.add(result());
        parts.add(Part.Line.of(Part.Style.TEXT, sheet.derivation().sentence().zh()));
        parts.add(Part.Line.of(Part.Style.SECTION, "二、逐项计算"));
        parts.add(lines());
        parts.add(Part.Line.of(Part.Style.SECTION, "三、口径和依据"));
        basis().forEach(sentence -> parts.add(Part.Line.of(Part.Style.NOTE, sentence)));
        return new Layout("计算说明", true, parts, footer);
    }

    private PaperTable result() {
        PaperRow head = PaperRow.of(
                PaperCell.label("系统测算分"),
                PaperCell.label("测算等级"),
                PaperCell.label("自评总分"),
                PaperCell.label("自评等级"),
                PaperCell.label("已计分"),
                PaperCell.label("待核定权重"),
                PaperCell.label("满分"));
        PaperRow figures = PaperRow.of(
                score(sheet.total()),
                PaperCell.of(sheet.grade().orElse("未定")),
                score(sheet.selfTotal()),
                PaperCell.of(sheet.selfGrade().orElse("未定")),
                PaperCell.of(Printed.score(sheet.subtotal())),
                PaperCell.of(Decimals.text(sheet.openWeight())),
                PaperCell.of(Decimals.text(sheet.maximum())));
        return PaperTable.of(WIDTH, List.of(1, 1, 1, 1, 1, 1, 1), 1, List.of(head, figures), false);
    }

    private static PaperCell score(Optional<BigDecimal> score) {
        return PaperCell.of(score.map(Printed::score).orElse("未定"));
    }

    private PaperTable lines() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("行"),
                PaperCell.label("指标"),
                PaperCell.label("权重"),
                PaperCell.label("测算分"),
                PaperCell.label("自评分"),
                PaperCell.label("计算过程")));
        rows.add(line(sheet.execution(), "预算执行率", "—"));
        for (ScoreLine line : sheet.indicators()) {
            rows.add(line(line, label(line.row()), String.valueOf(line.row())));
        }
        return PaperTable.of(WIDTH, List.of(5, 31, 6, 8, 8, 82), 1, rows, false).setSmall();
    }

    private static PaperRow line(ScoreLine line, String name, String number) {
        return PaperRow.of(
                PaperCell.of(number),
                PaperCell.of(name).aligned(Align.START),
                PaperCell.of(line.weight().map(Decimals::text).orElse("")),
                PaperCell.of(
                        line.score().map(Printed::score).orElse(line.status().chinese())),
                PaperCell.of(line.selfScore().map(Printed::score).orElse("")),
                PaperCell.of(process(line)));
    }

    /** What was met in full needs no more than its sentence; what lost points, or cannot be told, shows its steps. */
    private static List<Span> process(ScoreLine line) {
        Derivation derivation = line.derivation();
        List<Span> spans =
                new ArrayList<>(List.of(Span.plain(derivation.sentence().zh())));
        if (isFull(line)) {
            return spans;
        }
        String steps = derivation.steps().stream().map(Explanation::step).collect(Collectors.joining("；"));
        if (!steps.isEmpty()) {
            spans.add(new Span(steps, Tone.QUIET));
        }
        return spans;
    }

    private static boolean isFull(ScoreLine line) {
        return line.score()
                .flatMap(score -> line.weight().map(weight -> score.compareTo(weight) >= 0))
                .orElse(false);
    }

    private static String step(Step step) {
        String inputs = step.inputs().stream()
                .map(input -> input.name() + " " + input.value())
                .collect(Collectors.joining("，"));
        String formula = step.formula().isEmpty() ? "" : "：" + step.formula();
        String result = step.result().isEmpty() ? "" : " → " + step.result();
        return step.name().zh() + formula + (inputs.isEmpty() ? "" : "（" + inputs + "）") + result;
    }

    private String label(int row) {
        return evaluation.form().indicators().stream()
                .filter(indicator -> indicator.row() == row)
                .findFirst()
                .map(Indicator::label)
                .orElse("");
    }

    private List<String> basis() {
        Pack pack = evaluation.pack();
        List<String> sentences = new ArrayList<>();
        sentences.add("评分口径：" + Sourced.pack(pack) + "，由 " + String.join(" → ", pack.layers()) + " 逐层叠加；"
                + Sourced.localDocument(pack) + "。衡绩版本 " + ProductVersion.TEXT + "。");
        sentences.add("各项得分四舍五入保留两位小数，总分为各项打印得分之和。系统测算分是供核对的建议，不代替自评和核查。");
        Set<String> sources = new LinkedHashSet<>();
        citations().forEach(citation -> sources.add(Sourced.text(citation)));
        sentences.add(String.join("；", sources) + "。");
        boolean open = citations().stream().anyMatch(citation -> !citation.verified());
        if (open) {
            sentences.add("标“未与原文核对”的条款尚未逐条比对正式文件，以正式文件为准；“系统默认口径”是没有文件规定时的处理办法。");
        }
        return sentences;
    }

    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        List<ScoreLine> all = new ArrayList<>(sheet.indicators());
        all.add(sheet.execution());
        all.forEach(line ->
                line.derivation().steps().forEach(step -> step.citation().ifPresent(citations::add)));
        Cited<?> grades = evaluation.pack().scoring().grades();
        citations.add(grades.citation());
        return citations;
    }
}
