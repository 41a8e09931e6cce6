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

/** A count under quality (质量指标写成数量). */
final class CountUnderQuality implements RowRule {
    static final RuleCard CARD = new RuleCard(
            27,
            Wording.of("质量指标写成数量", "A count filed under quality"),
            Wording.of("质量指标里有没有写个数？", "Is a mere count filed under quality?"),
            Wording.of("个数说明做了多少，不说明做得好不好。", "A count says how much was done, not how well."),
            Wording.of(
                    "移到数量指标，或改成合格率、达标率等质量要求。",
                    "Move it to the quantities, or ask for a share that passed or met the standard."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (IndicatorClass.of(row) != IndicatorClass.QUALITY) {
            return Optional.empty();
        }
        WordList units = WordList.of(examination, Vocabulary.COUNTING_UNITS);
        return Quantity.of(row)
                .filter(count -> count.counts(units) && count.number().signum() > 0 && !count.wantsLess())
                .map(CountUnderQuality::finding);
    }

    private static Finding finding(Quantity count) {
        Indicator row = count.row();
        Wording message = Wording.of(
                Mention.zh(row) + "：" + count.printed() + "是个数，却放在质量指标。请移到数量指标，或改写成合格率、达标率等质量要求。",
                Mention.en(row) + ": " + count.printed()
                        + " is a count, yet filed under quality. Move it to the quantities or ask for a share that met the standard.");
        return Finding.of(CARD, Severity.HINT, List.of(row.row()), Mention.place(row.level2(), row.place()), message);
    }
}
