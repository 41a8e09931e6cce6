package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import java.math.BigDecimal;

/** In proportion, but nothing below a pass line (及格门槛); at the line it counts. */
record PassLine(Way proportion, Cited<BigDecimal> line) implements Way {
    @Override
    public Outcome score(Quantity quantity) {
        Outcome outcome = proportion.score(quantity);
        return outcome instanceof Proportional part && part.earnsLessThan(line.value())
                ? new NoMarks(quantity, below(part), line.citation())
                : outcome;
    }

    private Wording below(Proportional part) {
        String lowest = Decimals.text(line.value()) + "%";
        return Wording.of(
                "得分率 " + part.attainment() + " 低于及格线 " + lowest,
                "share earned " + part.attainment() + " below the pass line of " + lowest);
    }
}
