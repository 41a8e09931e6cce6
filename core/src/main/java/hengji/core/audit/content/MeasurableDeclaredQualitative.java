package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;

/** A thing that has a figure by nature, declared qualitative (可量化的写成定性). */
final class MeasurableDeclaredQualitative implements RowRule {
    static final RuleCard CARD = new RuleCard(
            30,
            Wording.of("可量化的写成定性", "Measurable, yet declared qualitative"),
            Wording.of(
                    "名称是比率、指数、成绩、满意度的，有没有写成定性？",
                    "Is a rate, an index, a result or a satisfaction declared qualitative?"),
            Wording.of(
                    "这些本来就有数，写成定性就放弃了可以核对的结果。",
                    "These have figures by nature; as qualitative rows they give up a result that could be checked."),
            Wording.of(
                    "改为定量，写数和单位，如“≥95 %”；需要调查得出的，写明调查办法。",
                    "Make it quantitative with number and unit, such as “≥95 %”; where a survey is needed, say how it is done."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        String name = IndicatorName.withoutTail(row.label());
        boolean measurable =
                WordList.of(examination, Vocabulary.MEASURABLE).findEnd(name).isPresent()
                        && WordList.of(examination, Vocabulary.RATE_LOOKALIKES)
                                .findEnd(name)
                                .isEmpty();
        return Wordy.is(row) && measurable ? Optional.of(finding(row)) : Optional.empty();
    }

    private static Finding finding(Indicator row) {
        String text = Wordy.text(row).orElse("");
        Wording message = Wording.of(
                Mention.zh(row) + "：本来可以用数表示，却写成定性“" + text + "”。请改为定量，写明数、单位和取数办法。",
                Mention.en(row) + " can be measured, yet is declared qualitative (“" + text
                        + "”). Give a number, its unit and how it is obtained.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.sign(), row.place()), message);
    }
}
