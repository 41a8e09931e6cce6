package hengji.core.result;

import hengji.core.exact.Decimals;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.ResultRule;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the pack proposes (应用建议). A person decides.
 *
 * @param facts what was known
 * @param rule the line of the table that holds; absent where a fact is missing that would decide
 * @param missing the facts that are missing, as printed; empty where a rule holds
 * @param source what the table rests on
 * @param steps the lines that were asked, in order
 */
public record Proposal(
        Facts facts, Optional<ResultRule> rule, List<String> missing, Cited<List<ResultRule>> source, List<Step> steps)
        implements Derivation {
    public Proposal {
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
    }

    public Optional<Verdict> verdict() {
        return rule.map(ResultRule::verdict);
    }

    /** What is taken away, exactly, in the form's unit; absent without a verdict or a budget. */
    public Optional<BigDecimal> amount() {
        return rule.flatMap(line -> facts.budget().map(budget -> switch (line.verdict()) {
            case KEEP -> BigDecimal.ZERO;
            case CANCEL -> budget;
            case CUT ->
                Decimals.plain(budget.multiply(line.share().orElseThrow()).scaleByPowerOfTen(-2));
        }));
    }

    @Override
    public Wording sentence() {
        return rule.map(this::proposed)
                .orElseGet(() -> Wording.of(
                        "需人工核定：缺少" + String.join("、", missing),
                        "cannot tell: " + missing.size() + " facts are missing"));
    }

    private Wording proposed(ResultRule line) {
        Verdict verdict = line.verdict();
        String share = line.share().map(part -> " " + Decimals.text(part) + "%").orElse("");
        String money = verdict == Verdict.KEEP
                ? ""
                : amount().map(sum -> "，金额 " + Decimals.text(sum)).orElse("，预算数未填，金额请人工填写");
        String enMoney = amount().map(sum -> ", amount " + Decimals.text(sum)).orElse("");
        Wording by = facts.grade()
                .filter(_ -> !line.grades().isEmpty())
                .map(grade -> Wording.of(
                        "（等级由" + grade.by().wording().zh() + "）",
                        " (graded by " + grade.by().wording().en() + ")"))
                .orElse(Wording.of("", ""));
        return Wording.of(
                        "建议" + verdict.wording().zh() + share + money + "：" + line.ground(),
                        "proposed: " + verdict.wording().en() + share + enMoney)
                .then(by)
                .then(source.citation().inBrackets());
    }
}
