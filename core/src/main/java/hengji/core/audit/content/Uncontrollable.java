package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;

/** An output that nobody in the office controls, or a mere input (不可控或只是投入). */
final class Uncontrollable implements RowRule {
    static final RuleCard CARD = new RuleCard(
            43,
            Wording.of("不可控或只是投入", "Uncontrollable or mere input"),
            Wording.of(
                    "产出写的是不是单位左右不了的事，或只是投入？", "Is an output something the office does not control, or a mere input?"),
            Wording.of(
                    "不由本单位决定的数，完成与否都说明不了工作；投入也不等于成果。",
                    "A number the office does not decide says nothing of its work; nor is an input a result."),
            Wording.of(
                    "换成本单位做了什么、做得怎样；确需反映的放到部门概况里。",
                    "Say instead what the office did and how well; what is mere background belongs into the text."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        return IndicatorClass.of(row).isOutput() && row.targetNumber().isPresent()
                ? WordList.of(examination, Vocabulary.UNCONTROLLABLE)
                        .findWithin(row.label())
                        .map(word -> finding(row, word))
                : Optional.empty();
    }

    private static Finding finding(Indicator row, String word) {
        String target = Wordy.text(row).orElse("");
        Wording message = Wording.of(
                Mention.zh(row) + "：“" + word + "”的数（" + target + "）不由本单位决定，或只是投入，完成与否说明不了工作。请换成本单位做了什么、做得怎样。",
                Mention.en(row) + ": the number of “" + word + "” (" + target
                        + ") is not the office's to decide, or a mere input. Say instead what the office did and how well.");
        return Finding.of(CARD, Severity.HINT, List.of(row.row()), Mention.place(row.name(), row.place()), message);
    }
}
