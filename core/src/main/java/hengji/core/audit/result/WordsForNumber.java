package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words stand where a number belongs (完成值应填数字而填了文字). */
final class WordsForNumber implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            61,
            Wording.of("完成值应为数字", "Words where a number belongs"),
            Wording.of("定量指标的完成值是不是数字？", "Is the actual of a quantitative row a number?"),
            Wording.of("写“完成”看不出完成了多少，也无法计分。", "\"Done\" does not say how much, and cannot be scored."),
            Wording.of("填写实际完成的数值，如 4500。", "Give the figure that was reached, e.g. 4500."),
            Sources.EVALUATION);

    private static final Pattern DATE = Pattern.compile("\\d{4}[年./-]\\d|\\d月");
    private static final String NOT_APPLICABLE = "不适用";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        boolean quantitative = row.sign().value().filter(Sign::isQuantitative).isPresent()
                && row.targetNumber().isPresent()
                && !PrintedUnits.isMonth(row);
        String actual = Mention.raw(row.actual());
        boolean words = Results.speaks(row.actual()) && row.actualNumber().isEmpty();
        boolean meant = actual.equals(NOT_APPLICABLE) || DATE.matcher(actual).find();
        return quantitative && words && !meant ? Optional.of(finding(row, actual, examination)) : Optional.empty();
    }

    private static Finding finding(Indicator row, String actual, Examination examination) {
        boolean typed = examination.form().origin().file().isEmpty();
        Wording message = Wording.of(
                Mention.zh(row) + "：完成值填的是“" + actual + "”，这里应填数字。请填写实际完成的数值。",
                Mention.en(row) + ": the actual is “" + actual + "” where a number belongs. Give the figure reached.");
        return Finding.of(
                CARD,
                typed ? Severity.ERROR : Severity.WARNING,
                List.of(row.row()),
                Mention.place(row.actual(), row.place()),
                message);
    }
}
