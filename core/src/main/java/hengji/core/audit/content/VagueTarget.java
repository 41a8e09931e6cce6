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

/** A qualitative target that promises nothing to check (定性指标值空泛). */
final class VagueTarget implements RowRule {
    static final RuleCard CARD = new RuleCard(
            28,
            Wording.of("定性指标值空泛", "Vague qualitative target"),
            Wording.of(
                    "定性的指标值是不是只有“提高”“加强”一类的话？",
                    "Does a qualitative target say no more than “improve” or “strengthen”?"),
            Wording.of(
                    "说不出达到什么样算完成，年终只能凭印象打分。",
                    "Nobody can tell what would count as done; at year end marks are given by impression."),
            Wording.of(
                    "能计数的改为定量；确需定性的，写明比什么、达到什么程度，并写出达成、部分达成、未达成各是什么情形。",
                    "Count it where it can be counted; otherwise say compared with what and how far, and what would count as met, partly met and not met."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        WordList vague = WordList.of(examination, Vocabulary.VAGUE);
        return Wordy.is(row)
                ? Wordy.text(row).filter(vague::makesUp).map(text -> finding(row, text))
                : Optional.empty();
    }

    private static Finding finding(Indicator row, String text) {
        Wording message = Wording.of(
                Mention.zh(row) + "：指标值只写“" + text + "”，说不出达到什么样算完成。请改成可以核对的数，或写明比什么、达到什么程度。",
                Mention.en(row) + ": the target says only “" + text
                        + "”; nobody can tell when it is met. Give a figure that can be checked, or say compared with what and how far.");
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.target(), row.place()), message);
    }
}
