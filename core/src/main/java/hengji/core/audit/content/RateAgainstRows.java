package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A rate against the rows of its numerator and denominator (比率与分子分母不符). */
final class RateAgainstRows implements Rule {
    static final RuleCard CARD = new RuleCard(
            36,
            Wording.of("比率与分子分母不符", "Rate against its own rows"),
            Wording.of(
                    "同表的分子、分母算出来的比率，与比率指标一致吗？",
                    "Does the rate agree with its numerator and denominator on the same form?"),
            Wording.of(
                    "同一件事的人数和比率对不上，必有一个不是真的目标。",
                    "Where heads and rate of one thing disagree, one of them is not the real target."),
            Wording.of(
                    "以分子÷分母为准改正比率，或改正人数；范围不同的在名称里写明。",
                    "Correct the rate to numerator ÷ denominator or correct the heads; where they differ in scope, let the names say so."),
            Citation.systemDefault("比率与分子分母核对"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Quantity> quantities = Quantities.of(examination).all();
        WordList units = WordList.of(examination, Vocabulary.COUNTING_UNITS);
        List<Quantity> counts =
                quantities.stream().filter(row -> row.counts(units)).toList();
        Cited<BigDecimal> limit = examination.pack().get(Limit.RATE_FIT);
        List<Finding> found = new ArrayList<>();
        for (Quantity rate : quantities) {
            if (rate.unit().isPercent() && rate.row().label().endsWith(Fraction.RATE)) {
                Fraction.find(rate, counts)
                        .filter(fraction -> fraction.misses(limit.value()))
                        .ifPresent(fraction -> found.add(finding(fraction, limit)));
            }
        }
        return found;
    }

    private static Finding finding(Fraction fraction, Cited<BigDecimal> limit) {
        Quantity rate = fraction.rate();
        String sum = Decimals.text(fraction.part().number()) + "÷"
                + Decimals.text(fraction.whole().number()) + "＝" + Decimals.text(fraction.share()) + "%";
        List<Integer> rows = List.of(
                rate.row().row(),
                fraction.part().row().row(),
                fraction.whole().row().row());
        Wording message = Wording.of(
                Mention.zh(rate.row()) + "：目标“" + rate.printed() + "”，而第 " + rows.get(1) + " 行与第 " + rows.get(2)
                        + " 行算得 " + sum + "，对不上。请以同一口径改正。",
                Mention.en(rate.row()) + ": target “" + rate.printed() + "”, yet rows " + rows.get(1) + " and "
                        + rows.get(2) + " give " + sum + ". Correct them to one measure.");
        return Finding.of(CARD, Severity.WARNING, rows, rate.targetPlace(), message)
                .citing(limit.citation());
    }
}
