package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Several things under one figure (一行多个事项). */
final class SeveralMeasures implements RowRule {
    static final RuleCard CARD = new RuleCard(
            32,
            Wording.of("一行多个事项", "Several measures in one row"),
            Wording.of("一行指标里是不是并列了几件事、几个数？", "Does one row hold several things or several figures?"),
            Wording.of(
                    "一个数管几件事，少做一件也看不出来；年终无法分别核对。",
                    "One figure for several things hides the one not done; nothing can be checked by itself."),
            Wording.of(
                    "一件事一行，各写各的值和权重；确需合并的，写明合计口径。",
                    "One row for each, with its own value and weight; where they must stay together, say how they are added."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        String name = IndicatorName.withoutQuotes(row.label());
        int joints = joints(name);
        return joints > 0 && (enumerates(name, examination) || joins(name, examination))
                ? Optional.of(finding(row))
                : Optional.empty();
    }

    private static int joints(String name) {
        int joints = 0;
        for (int at = 0; at < name.length(); at++) {
            joints += JOINTS.indexOf(name.charAt(at)) >= 0 ? 1 : 0;
        }
        return joints;
    }

    private static boolean enumerates(String name, Examination examination) {
        long things = 1 + name.chars().filter(symbol -> symbol == '、').count();
        BigDecimal limit = examination.pack().get(Limit.ENUMERATED_THINGS).value();
        return BigDecimal.valueOf(things).compareTo(limit) >= 0;
    }

    /** Two counts or rates in one name: 扶持创业人数及带动就业人数. */
    private static boolean joins(String name, Examination examination) {
        WordList measures = WordList.of(examination, Vocabulary.MEASURES);
        return JOINT.splitAsStream(name)
                        .filter(part -> measures.findEnd(part)
                                .filter(SeveralMeasures::countsOrRates)
                                .isPresent())
                        .count()
                > 1;
    }

    private static boolean countsOrRates(String measure) {
        return measure.endsWith("数") || measure.endsWith("率");
    }

    private static Finding finding(Indicator row) {
        Wording message = Wording.of(
                Mention.zh(row) + "：一行里并列了几件事，只有一个指标值，少做一件也看不出来。请一件事一行，各写各的值和权重。",
                Mention.en(row)
                        + " puts several things under one target, so that the one not done stays unseen. Give each its own row, value and weight.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.name(), row.place()), message);
    }

    private static final String JOINTS = "、及和与";
    private static final Pattern JOINT = Pattern.compile("[" + JOINTS + "]");
}
