package hengji.core.result;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person decides (应用决定).
 *
 * @param proposal what was proposed
 * @param verdict what is decided
 * @param amount what is taken away, in the form's unit
 * @param ground why; owed where the decision is another than the proposal
 * @param by who decided
 */
public record Decision(Proposal proposal, Verdict verdict, BigDecimal amount, String ground, String by) {
    /** Whether it follows the proposal to the cent. */
    public boolean follows() {
        return proposal.verdict().filter(verdict::equals).isPresent()
                && proposal.amount()
                        .filter(proposed -> Decimals.same(proposed, amount))
                        .isPresent();
    }

    /** Everything that does not fit; empty where the decision can be taken. */
    public List<Wording> faults() {
        List<Wording> faults = new ArrayList<>();
        if (!follows() && ground.isBlank()) {
            faults.add(Wording.of("决定与建议不同，请写明依据。", "The decision is not what was proposed. Give the ground."));
        }
        Optional<BigDecimal> budget = proposal.facts().budget();
        switch (verdict) {
            case KEEP -> check(faults, amount.signum() == 0, "保留的金额应为 0。", "What is kept loses nothing.");
            case CANCEL ->
                check(
                        faults,
                        budget.filter(all -> !Decimals.same(all, amount)).isEmpty() && amount.signum() >= 0,
                        "取消的金额应等于预算数"
                                + budget.map(all -> " " + Decimals.text(all)).orElse("") + "。",
                        "What is cancelled loses its whole budget.");
            case CUT ->
                check(
                        faults,
                        amount.signum() > 0
                                && budget.filter(all -> amount.compareTo(all) >= 0)
                                        .isEmpty(),
                        "压减的金额应大于 0、小于预算数；全部减去的请选“取消”。",
                        "A cut is more than nothing and less than the budget.");
        }
        return List.copyOf(faults);
    }

    private static void check(List<Wording> faults, boolean fits, String zh, String en) {
        if (!fits) {
            faults.add(Wording.of(zh, en));
        }
    }
}
