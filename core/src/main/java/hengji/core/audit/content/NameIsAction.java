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

/** A name that says what is done and not what is measured (指标名称是动作). */
final class NameIsAction implements RowRule {
    static final RuleCard CARD = new RuleCard(
            31,
            Wording.of("指标名称是动作", "Name is an action"),
            Wording.of("指标名称写的是做什么，还是量什么？", "Does the name say what is measured, or only what is done?"),
            Wording.of(
                    "名称是动作，数字后面量的是什么就说不清，年终各算各的。",
                    "Where the name is an action, what the number counts stays open, and everyone counts differently."),
            Wording.of(
                    "写成“对象＋度量”，如“创建县级清廉校园数”“招聘公费师范生人数”。",
                    "Name the thing and its measure, such as “number of schools certified”."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        String name = IndicatorName.withoutTail(row.label());
        return !isMeasure(name, examination) && isAction(row, name, examination)
                ? Optional.of(finding(row))
                : Optional.empty();
    }

    private static boolean isMeasure(String name, Examination examination) {
        return WordList.of(examination, Vocabulary.MEASURES).findEnd(name).isPresent()
                || WordList.of(examination, Vocabulary.MONEY_NAMES)
                        .findEnd(name)
                        .isPresent();
    }

    private static boolean isAction(Indicator row, String name, Examination examination) {
        boolean begins = WordList.of(examination, Vocabulary.ACTIONS)
                .findStart(name)
                .filter(verb -> name.length() >= verb.length() + SHORTEST_OBJECT)
                .isPresent();
        boolean quantitative = row.targetNumber().isPresent() && !row.isQualitative();
        return (begins && quantitative)
                || WordList.of(examination, Vocabulary.ACTION_ENDINGS)
                        .findEnd(name)
                        .isPresent();
    }

    private static Finding finding(Indicator row) {
        Wording message = Wording.of(
                Mention.zh(row) + "：名称写的是动作，没有说量什么。请写成“对象＋度量”，如“……数”“……率”。",
                Mention.en(row)
                        + ": the name is an action and does not say what is measured. Name the thing and its measure.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.name(), row.place()), message);
    }

    private static final int SHORTEST_OBJECT = 2;
}
