package hengji.policies;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples beside the packs: what an officer computes by hand under each of them. */
class WorkedExamplesTest {
    private static final Packs PACKS = Packs.shipped();

    @ParameterizedTest
    @CsvFileSource(
            resources = "/hengji/packs/worked-examples.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            nullValues = "-")
    void a_pack_scores_its_worked_examples(
            String id, String sign, String target, String actual, String weight, String given, String score) {
        Pack pack = PACKS.find(id).orElseThrow();
        ScoreLine line = switch (sign) {
            case "EXECUTION" -> execution(pack, target, actual, weight);
            case "MET", "PARTLY", "NOT_MET" -> judged(pack, Judgement.valueOf(sign), weight, given);
            default ->
                first(
                        pack,
                        row("本科上线人数")
                                .signed(Sign.find(sign).orElseThrow(), target, "名")
                                .reached(actual)
                                .weighing(weight));
        };
        assertThat(line.score()
                        .map(BigDecimal::toPlainString)
                        .orElse(line.status().name()))
                .isEqualTo(score);
    }

    private static ScoreLine execution(Pack pack, String adjusted, String executed, String weight) {
        ScoreLine line = sheet(
                        pack, adjusted, executed, row("任务").atLeast("1", "项").reached("1"))
                .execution();
        assertThat(line.weight()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(weight));
        return line;
    }

    private static ScoreLine judged(Pack pack, Judgement judgement, String weight, String given) {
        return first(
                pack,
                row("幸福感")
                        .qualitative("逐步提高")
                        .judged(judgement)
                        .weighing(weight)
                        .selfScored(given));
    }

    private static ScoreLine first(Pack pack, Rows row) {
        return sheet(pack, "100", "100", row).indicators().getFirst();
    }

    private static ScoreSheet sheet(Pack pack, String adjusted, String executed, Rows row) {
        Form form = FormFixture.selfEvaluation()
                .executed(adjusted, adjusted, executed, "")
                .rows(row, row("另一行").atLeast("1", "项").reached("1"))
                .done();
        return new Scorer(pack).score(withoutPrintedWeight(form)).orElseThrow();
    }

    /** The form leaves the weight of execution to the pack. */
    private static Form withoutPrintedWeight(Form form) {
        Budget budget = form.budget();
        List<BudgetLine> lines = budget.lines().stream()
                .map(line -> new BudgetLine(
                        line.item(),
                        line.role(),
                        line.initial(),
                        line.adjusted(),
                        line.executed(),
                        line.rate(),
                        Field.absent(),
                        line.score(),
                        line.reason(),
                        line.place()))
                .toList();
        return form.withBudget(new Budget(budget.unit(), budget.unitStated(), lines));
    }
}
