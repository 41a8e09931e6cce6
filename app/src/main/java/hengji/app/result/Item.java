package hengji.app.result;

import hengji.core.exact.Decimals;
import hengji.core.policy.Verdict;
import hengji.core.result.Proposal;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project or department, what is proposed, and what was decided.
 *
 * @param matter what it is about
 * @param proposal by the pack's table
 * @param decided by a person; absent while nobody did
 */
public record Item(Matter matter, Proposal proposal, Optional<Decided> decided) {
    /** Whether the facts have changed since so that something else would be proposed. */
    public boolean isOutdated() {
        return decided.filter(one -> !one.proposal().equals(proposal.sentence().zh()))
                .isPresent();
    }

    /** Whether the proposal can be followed as it is. */
    public boolean isReady() {
        return decided.isEmpty()
                && proposal.verdict().isPresent()
                && proposal.amount().isPresent();
    }

    public long revision() {
        return decided.map(Decided::revision).orElse(0L);
    }

    public String budget() {
        return money(proposal.facts().budget());
    }

    public String grade() {
        return proposal.facts().grade().map(grade -> grade.grade()).orElse("");
    }

    public String execution() {
        return proposal.facts().execution().map(Decimals::text).orElse("");
    }

    public String reds() {
        return proposal.facts().reds().isPresent()
                ? Integer.toString(proposal.facts().reds().getAsInt())
                : "";
    }

    /** The verdict to begin with: what was decided, else what is proposed. */
    public String verdict() {
        return decided.map(Decided::verdict)
                .or(proposal::verdict)
                .map(Verdict::name)
                .orElse("");
    }

    /** The amount to begin with. */
    public String amount() {
        return decided.map(Decided::amount)
                .or(proposal::amount)
                .map(amount -> money(Optional.of(amount)))
                .orElse("");
    }

    /** In 万元 with at least two decimals. */
    static String money(Optional<BigDecimal> amount) {
        return amount.map(value -> {
                    BigDecimal bare = Decimals.plain(value);
                    return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
                })
                .orElse("");
    }
}
