package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Nearly every actual equals its target, or every row has full marks (完成值雷同、项项满分). */
final class TooGoodToBeTrue implements Rule {
    static final RuleCard CARD = new RuleCard(
            56,
            Wording.of("完成值与目标值雷同或项项满分", "Actuals equal targets, or full marks throughout"),
            Wording.of(
                    "完成值是不是照抄目标值？是不是每一项都得了满分？", "Were actuals copied from the targets, or is every row at full marks?"),
            Wording.of(
                    "实际数很少恰好等于目标数，照抄的完成值不能反映绩效。",
                    "Real figures seldom hit their targets exactly; copied ones say nothing."),
            Wording.of("按佐证材料重新填写实际完成值，据实评分。", "Fill in what the evidence says and score accordingly."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        List<Finding> found = new ArrayList<>();
        if (!Results.present(form)) {
            return found;
        }
        int fewest = examination.pack().get(Limit.FEWEST_INDICATORS).value().intValueExact();
        copied(form, fewest, examination.pack().get(Limit.ACTUAL_EQUALS_TARGET), found);
        fullMarks(form, fewest, found);
        return found;
    }

    private static void copied(Form form, int fewest, Cited<BigDecimal> share, List<Finding> found) {
        List<Indicator> measured = form.indicators().stream()
                .filter(row ->
                        row.targetNumber().isPresent() && row.actualNumber().isPresent())
                .toList();
        long equal = measured.stream().filter(TooGoodToBeTrue::isCopied).count();
        BigDecimal hundredfold = Decimals.HUNDRED.multiply(BigDecimal.valueOf(equal));
        if (measured.size() >= fewest
                && hundredfold.compareTo(share.value().multiply(BigDecimal.valueOf(measured.size()))) >= 0) {
            found.add(finding(Wording.of(
                    "有数值的 " + measured.size() + " 行中，" + equal + " 行完成值恰好等于指标值。请按佐证材料核实完成值。",
                    "Of " + measured.size() + " rows with figures, " + equal
                            + " reached exactly their target. Check the actuals against the evidence.")));
        }
    }

    private static boolean isCopied(Indicator row) {
        return Decimals.same(
                row.targetNumber().orElseThrow(), row.actualNumber().orElseThrow());
    }

    private static void fullMarks(Form form, int fewest, List<Finding> found) {
        boolean full = form.indicators().stream()
                .allMatch(row -> row.score()
                        .value()
                        .flatMap(score -> row.weight().value().filter(weight -> Decimals.same(score, weight)))
                        .isPresent());
        if (full && form.indicators().size() >= fewest) {
            found.add(finding(Wording.of(
                    form.indicators().size() + " 行指标全部得满分。请对照佐证材料核实，据实评分。",
                    "All " + form.indicators().size() + " rows have full marks. Check them against the evidence.")));
        }
    }

    private static Finding finding(Wording message) {
        return Finding.of(CARD, Severity.WARNING, List.of(), Place.WHOLE, message);
    }
}
