package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.PerPack;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.util.List;

/** A name that says what is done and not what is measured (指标名称是动作). */
final class NameIsAction implements Rule {
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

    private static final PerPack<Affixed> WORDS = new PerPack<>(Affixed::of);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Affixed words = WORDS.of(examination.pack());
        return examination.form().indicators().stream()
                .filter(words::nameAction)
                .map(NameIsAction::finding)
                .toList();
    }

    private record Affixed(Affixes verbs, Affixes verbal, Affixes measures, Affixes money) {
        static Affixed of(Pack pack) {
            return new Affixed(
                    Affixes.beginnings(pack.get(Vocabulary.ACTIONS).value()),
                    Affixes.endings(pack.get(Vocabulary.ACTION_ENDINGS).value()),
                    Affixes.endings(pack.get(Vocabulary.MEASURES).value()),
                    Affixes.endings(pack.get(Vocabulary.MONEY_NAMES).value()));
        }

        boolean nameAction(Indicator row) {
            String name = IndicatorName.withoutTail(row.label());
            boolean action = beginsWithVerb(row, name, verbs) || verbal.atEnd(name) > 0;
            return action && measures.atEnd(name) == 0 && money.atEnd(name) == 0;
        }
    }

    /** A verb with its object before a number; 培训班 has none, and words about an effect are judged elsewhere. */
    private static boolean beginsWithVerb(Indicator row, String name, Affixes verbs) {
        int verb = verbs.atStart(name);
        return verb > 0
                && name.length() >= verb + SHORTEST_OBJECT
                && row.targetNumber().isPresent()
                && !row.isQualitative();
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
