package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
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
import java.util.Set;

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

    /** Rules about execution that a reason beside the money answers. */
    private static final Set<Integer> MONEY_RULES = Set.of(58, 59);

    private final Assessed assessed;

    Gaps(Assessed assessed) {
        this.assessed = assessed;
    }

    List<Gap> all() {
        List<Gap> gaps = new ArrayList<>(money());
        List<Line> lines =
                assessed.sheet().rows().stream().filter(line -> !line.isBlank()).toList();
        for (int row = 1; row <= lines.size(); row++) {
            gaps.addAll(row(lines.get(row - 1), row));
        }
        gaps.addAll(achieved(Block.GOAL, Column.GOAL_TEXT, Column.GOAL_ACHIEVED));
        gaps.addAll(achieved(Block.TASK, Column.TASK_NAME, Column.TASK_ACHIEVED));
        return gaps;
    }

    /** Whether a rule's finding is told as a gap already. */
    static boolean tells(Finding finding) {
        int number = finding.card().number();
        return (RULES.containsKey(number) || MONEY_RULES.contains(number))
                && (finding.severity() == Severity.ERROR || number == 63);
    }

    private List<Gap> row(Line line, int row) {
        Indicator indicator = assessed.evaluation().form().indicators().get(row - 1);
        List<Gap> gaps = new ArrayList<>();
        blank(line, indicator).forEach(gaps::add);
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
            gaps.add(gap(
                    line,
                    Column.ACTUAL,
                    indicator.isQualitative()
                            ? Wording.of("请写明实际完成情况", "describe what was achieved")
                            : Wording.of("请填写完成值", "fill in the actual")));
        }
        if (indicator.isQualitative() && line.text(Column.JUDGEMENT).isBlank()) {
            gaps.add(gap(line, Column.JUDGEMENT, Wording.of("请选择达成档次", "choose how far it was met")));
        } else if (indicator.isQualitative() && line.text(Column.SCORE).isBlank()) {
            gaps.add(gap(line, Column.SCORE, Wording.of("请在所选档次内打分", "score it within its band")));
        }
        return gaps;
    }

    private Optional<Gap> untold(Line line, int row) {
        return assessed.score(row)
                .filter(score -> score.status() == Status.CANNOT_TELL)
                .map(ScoreLine::derivation)
                .map(derivation -> gap(line, Column.ACTUAL, derivation.sentence()));
    }

    private static Gap gap(Line line, Finding finding) {
        Column column = RULES.getOrDefault(finding.card().number(), Column.REASON);
        return gap(line, column, finding.card().mend());
    }

    private static Gap gap(Line line, Column column, Wording what) {
        return new Gap(line.lineage(), Optional.of(column), line.text(Column.NAME), what);
    }

    private List<Gap> achieved(Block block, Column name, Column result) {
        return assessed.sheet().of(block).stream()
                .filter(line -> !line.text(name).isBlank() && line.text(result).isBlank())
                .map(line -> new Gap(
                        line.lineage(),
                        Optional.of(result),
                        line.text(name),
                        Wording.of("请填写" + result.wording().zh(), "fill in what was achieved")))
                .toList();
    }

    private List<Gap> money() {
        List<Gap> gaps = new ArrayList<>();
        for (Line line : assessed.sheet().of(Block.MONEY)) {
            for (Column column : List.of(Column.MONEY_ADJUSTED, Column.MONEY_EXECUTED)) {
                if (line.text(column).isBlank()
                        && !line.text(Column.MONEY_INITIAL).isBlank()) {
                    gaps.add(new Gap(
                            line.lineage(),
                            Optional.of(column),
                            line.text(Column.MONEY_ITEM),
                            Wording.of(
                                    "请填写" + column.wording().zh(),
                                    "fill in: " + column.wording().en())));
                }
            }
        }
        gaps.addAll(moneyReasons());
        return gaps;
    }

    private List<Gap> moneyReasons() {
        Optional<Line> total = assessed.sheet().of(Block.MONEY).stream().findFirst();
        return total.stream()
                .flatMap(line -> assessed.evaluation().findings().stream()
                        .filter(finding -> MONEY_RULES.contains(finding.card().number()))
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> new Gap(
                                line.lineage(),
                                Optional.of(Column.MONEY_REASON),
                                line.text(Column.MONEY_ITEM),
                                finding.message())))
                .toList();
    }
}
