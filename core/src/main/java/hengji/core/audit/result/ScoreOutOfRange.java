package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A score above its weight or below zero (得分超出 0 至权重). */
final class ScoreOutOfRange implements Rule {
    static final RuleCard CARD = new RuleCard(
            51,
            Wording.of("得分超出权重范围", "Score out of range"),
            Wording.of("每一项得分是否都在 0 与权重之间？", "Does every score lie between 0 and its weight?"),
            Wording.of("得分高于权重或为负数，总分就不成立。", "A score above its weight or below zero makes the total meaningless."),
            Wording.of(
                    "核对得分与权重是否填错行、填错列，改正其中错误的一个。",
                    "Check whether score or weight slipped a row or a column; correct it."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (Indicator row : examination.form().indicators()) {
            Wording who = Wording.of(Mention.zh(row), Mention.en(row));
            List<Integer> rows = List.of(row.row());
            check(who, "得分", rows, row.place(), row.score(), row.weight()).ifPresent(found::add);
            check(who, "核查得分", rows, row.place(), row.reviewScore(), row.weight())
                    .ifPresent(found::add);
        }
        for (BudgetLine line : examination.form().budget().lines()) {
            Wording who = Wording.of("资金行“" + line.item() + "”", "Budget line “" + line.item() + "”");
            check(who, "得分", List.of(), line.place(), line.score(), line.weight())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> check(
            Wording who,
            String column,
            List<Integer> rows,
            Place place,
            Field<BigDecimal> field,
            Field<BigDecimal> weight) {
        return field.value()
                .flatMap(score -> fault(score, weight.value()))
                .map(fault -> finding(who, column, rows, Mention.place(field, place), fault));
    }

    private static Optional<Wording> fault(BigDecimal score, Optional<BigDecimal> weight) {
        String points = Decimals.text(score);
        if (score.signum() < 0) {
            return Optional.of(Wording.of(points + " 小于 0", points + " is below 0"));
        }
        return weight.filter(highest -> score.compareTo(highest) > 0)
                .map(Decimals::text)
                .map(highest -> Wording.of(points + " 高于权重 " + highest, points + " is above the weight " + highest));
    }

    private static Finding finding(Wording who, String column, List<Integer> rows, Place place, Wording fault) {
        Wording message = Wording.of(
                who.zh() + "：" + column + " " + fault.zh() + "。请核对是否填错行或填错列。",
                who.en() + ": the score " + fault.en() + ". Check whether it slipped a row or a column.");
        return Finding.of(CARD, Severity.ERROR, rows, place, message);
    }
}
