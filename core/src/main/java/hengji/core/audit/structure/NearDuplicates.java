package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;

/** HJ015: do several rows speak of one object, or say nearly the same? */
final class NearDuplicates implements Rule {
    private static final RuleCard CARD = new RuleCard(
            15,
            Wording.of("指标近似重复", "Near duplicates"),
            Wording.of("是否有几项指标说的是同一件事？", "Do several rows speak of one thing?"),
            Wording.of(
                    "一件事拆成几项重复计分，权重虚高，互相还可能矛盾。",
                    "One thing scored several times weighs too much and may contradict itself."),
            Wording.of("合并为一项；确需分开的，写清各自衡量什么，不要只换个说法。", "Merge them, or make clear what each of them measures."),
            Citation.systemDefault("一事一指标"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators()) {
            return List.of();
        }
        Cited<BigDecimal> threshold = examination.pack().get(Limit.NEAR_DUPLICATE);
        SameObject same = new SameObject(examination, threshold.value());
        return same.groups().stream()
                .map(group -> finding(group).citing(threshold.citation()))
                .toList();
    }

    private static Finding finding(SameObject.Group group) {
        List<Indicator> rows = group.rows();
        String object = String.join("、", group.object());
        return Finding.of(
                CARD,
                Severity.WARNING,
                Mention.numbers(rows),
                Mention.place(rows.getFirst().name(), rows.getFirst().place()),
                Wording.of(
                        Mention.zh(rows) + "说的是同一件事" + (object.isEmpty() ? "" : "（" + object + "）") + "。请合并，或写清各自衡量什么。",
                        Mention.en(rows) + " speak of one thing" + (object.isEmpty() ? "" : " (" + object + ")")
                                + ". Merge them, or say what each measures."));
    }
}
