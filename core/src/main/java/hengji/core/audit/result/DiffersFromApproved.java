package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import java.util.ArrayList;
import java.util.List;

/** The indicators are not those that were approved (指标与批复不一致). */
final class DiffersFromApproved implements Rule {
    static final RuleCard CARD = new RuleCard(
            62,
            Wording.of("指标与批复的目标不一致", "Indicators differ from the approved ones"),
            Wording.of("指标的名称、权重、目标值是否与批复的一致？", "Are names, weights and targets those that were approved?"),
            Wording.of(
                    "目标随预算批复后即冻结，自行增删、改名、调权重、降目标等于没有目标。",
                    "Targets are frozen with the budget; changing them alone means having none."),
            Wording.of("改回批复的内容；确已调整的，附调整批复文号。", "Restore what was approved; where it was changed, give the document."),
            Sources.TARGETS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        return examination
                .surroundings()
                .approved()
                .map(approved -> compare(approved, examination))
                .orElse(List.of());
    }

    private static List<Finding> compare(Form approved, Examination examination) {
        Pairing pairing = Pairing.of(
                approved,
                examination.form(),
                examination.lexicon(),
                examination.pack().get(Limit.NEAR_DUPLICATE).value());
        List<Finding> found = new ArrayList<>();
        pairing.pairs().forEach(pair -> ApprovedChange.of(pair).forEach(change -> found.add(changed(pair, change))));
        pairing.added().forEach(row -> found.add(added(row)));
        pairing.dropped().forEach(row -> found.add(dropped(row)));
        return found;
    }

    private static Finding changed(Pairing.Pair pair, ApprovedChange change) {
        Indicator row = pair.now();
        Wording message = Wording.of(
                Mention.zh(row) + "：" + change.what().zh() + "，批复为“" + change.before() + "”，现为“" + change.now()
                        + "”。请改回，或附调整批复文号。",
                Mention.en(row) + ": " + change.what().en() + ", approved “" + change.before() + "”, now “"
                        + change.now() + "”. Restore it or give the document of the change.");
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), change.place(), message);
    }

    private static Finding added(Indicator row) {
        Wording message = Wording.of(
                Mention.zh(row) + "：批复的目标中没有这一项。请删去，或附调整批复文号。",
                Mention.en(row) + ": not among the approved indicators. Remove it or give the document of the change.");
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), Mention.place(row.name(), row.place()), message);
    }

    private static Finding dropped(Indicator row) {
        Wording message = Wording.of(
                "批复的" + Mention.zh(row) + "在本表中没有。请补上，或附调整批复文号。",
                "The approved " + Mention.en(row) + " is missing. Add it or give the document of the change.");
        return Finding.of(CARD, Severity.ERROR, List.of(), Place.WHOLE, message);
    }
}
