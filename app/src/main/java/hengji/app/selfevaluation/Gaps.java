package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.path.Found;
import hengji.app.path.Structure;
import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is still missing, told from the cells themselves and from the rules that ask for a text. */
final class Gaps {
    /** Rules whose finding is a text, a judgement or a paper that is missing, by the column that mends it. */
    private static final Map<Integer, Column> RULES = Map.of(
            50, Column.ADJUSTMENT,
            51, Column.SCORE,
            53, Column.REASON,
            54, Column.REASON,
            61, Column.ACTUAL,
            63, Column.EVIDENCE,
            64, Column.SCORE);

    private static final String NOT_APPLICABLE = "不适用";

    private final Assessed assessed;
    private final MoneyGaps money;

    Gaps(Assessed assessed) {
        this.assessed = assessed;
        this.money = new MoneyGaps(assessed);
    }

    List<Gap> all() {
        List<Gap> gaps = new ArrayList<>(money.all());
        List<Line> lines = lines();
        for (int row = 1; row <= lines.size(); row++) {
            gaps.addAll(row(lines.get(row - 1), row));
        }
        gaps.addAll(achieved());
        return gaps;
    }

    /** The cells without which a form does not go in: execution, actuals, judgements, what became of goals and tasks. */
    List<Gap> blanks() {
        List<Gap> gaps = new ArrayList<>(money.blanks());
        List<Line> lines = lines();
        for (int row = 1; row <= lines.size(); row++) {
            gaps.addAll(blank(lines.get(row - 1), indicator(row)));
        }
        gaps.addAll(achieved());
        return gaps;
    }

    private List<Line> lines() {
        return assessed.sheet().rows().stream().filter(line -> !line.isBlank()).toList();
    }

    private Indicator indicator(int row) {
        return assessed.evaluation().form().indicators().get(row - 1);
    }

    /** Whether a rule's finding is told as a gap already. */
    static boolean tells(Finding finding) {
        int number = finding.card().number();
        return (RULES.containsKey(number) || MoneyGaps.RULES.contains(number))
                && (finding.severity() == Severity.ERROR || number == 63);
    }

    private List<Gap> row(Line line, int row) {
        List<Gap> gaps = new ArrayList<>(blank(line, indicator(row)));
        assessed.findings(row).stream()
                .filter(Gaps::tells)
                .map(finding -> gap(line, finding))
                .filter(gap -> gaps.stream().noneMatch(known -> known.column().equals(gap.column())))
                .forEach(gaps::add);
        if (gaps.isEmpty()) {
            untold(line, row).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static List<Gap> blank(Line line, Indicator indicator) {
        List<Gap> gaps = new ArrayList<>();
        if (line.text(Column.ACTUAL).isBlank()) {
            gaps.add(blank(
                    line,
                    Column.ACTUAL,
                    indicator.isQualitative()
                            ? Wording.of("请写明实际完成情况", "describe what was achieved")
                            : Wording.of("请填写完成值", "fill in the actual")));
        }
        if (indicator.isQualitative() && !line.text(Column.ACTUAL).strip().equals(NOT_APPLICABLE)) {
            unjudged(line, indicator).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static Optional<Gap> unjudged(Line line, Indicator indicator) {
        if (line.text(Column.JUDGEMENT).isBlank()) {
            return Optional.of(blank(line, Column.JUDGEMENT, Wording.of("请选择达成档次", "choose how far it was met")));
        }
        return line.text(Column.SCORE).isBlank() && indicator.weight().isKnown()
                ? Optional.of(blank(line, Column.SCORE, Wording.of("请在所选档次内打分", "score it within its band")))
                : Optional.empty();
    }

    private Optional<Gap> untold(Line line, int row) {
        return assessed.score(row)
                .filter(score -> score.status() == Status.CANNOT_TELL)
                .map(ScoreLine::derivation)
                .map(derivation -> new Gap(
                        line.lineage(),
                        Optional.of(Column.ACTUAL),
                        line.text(Column.NAME),
                        derivation.sentence(),
                        Found.Weight.WARNING));
    }

    private static Gap gap(Line line, Finding finding) {
        Column column = RULES.getOrDefault(finding.card().number(), Column.REASON);
        return new Gap(
                line.lineage(),
                Optional.of(column),
                line.text(Column.NAME),
                finding.card().mend(),
                weight(finding));
    }

    private static Found.Weight weight(Finding finding) {
        if (finding.severity() != Severity.ERROR) {
            return Found.Weight.WARNING;
        }
        return Structure.stops(finding) ? Found.Weight.STOPS : Found.Weight.PROBLEM;
    }

    private static Gap blank(Line line, Column column, Wording what) {
        return Gap.blank(line.lineage(), column, line.text(Column.NAME), what);
    }

    private List<Gap> achieved() {
        List<Gap> gaps = new ArrayList<>(achieved(Block.GOAL, Column.GOAL_TEXT, Column.GOAL_ACHIEVED));
        gaps.addAll(achieved(Block.TASK, Column.TASK_NAME, Column.TASK_ACHIEVED));
        return gaps;
    }

    private List<Gap> achieved(Block block, Column name, Column result) {
        return assessed.sheet().of(block).stream()
                .filter(line -> !line.text(name).isBlank() && line.text(result).isBlank())
                .map(line -> Gap.blank(
                        line.lineage(),
                        result,
                        line.text(name),
                        Wording.of("请填写" + result.wording().zh(), "fill in what was achieved")))
                .toList();
    }
}
