package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The re-check of one row (复核底稿): full marks less what is deducted.
 *
 * @param row the indicator's row; 0 for budget execution
 * @param label its name
 * @param weight full marks
 * @param self what the office gave itself
 * @param proof how far the evidence carries
 * @param deductions what is taken off
 * @param opinion in the reviewer's words; may be empty
 */
public record RowReview(
        int row,
        String label,
        BigDecimal weight,
        Optional<SelfScore> self,
        Proof proof,
        List<Deduction> deductions,
        String opinion)
        implements Derivation {
    private static final Citation RULE = Citation.systemDefault("核查得分＝满分－各项扣分，不低于 0，不高于该项分值");

    public RowReview {
        deductions = List.copyOf(deductions);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("row " + row + " weighs " + weight);
        }
    }

    public ReviewScore score() {
        return new ReviewScore(weight.subtract(deducted()).max(BigDecimal.ZERO));
    }

    /** All that is taken off, also where it is more than there is. */
    public BigDecimal deducted() {
        return deductions.stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Evidence is missing and nothing was taken off for any fault: the same fault must cost the same everywhere. */
    public boolean sparesMissingEvidence() {
        return proof == Proof.NONE && deductions.stream().noneMatch(Deduction.Fault.class::isInstance);
    }

    @Override
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        deductions.forEach(deduction -> steps.add(deduction.step()));
        steps.add(new Step(
                Wording.of("核查得分", "review score"),
                "满分－扣分合计，不低于 0",
                List.of(new Step.Input("满分", Decimals.text(weight)), new Step.Input("扣分合计", Decimals.text(deducted()))),
                Decimals.text(score().points()),
                Optional.of(RULE)));
        return List.copyOf(steps);
    }

    @Override
    public Wording sentence() {
        String full = Decimals.text(weight);
        if (deductions.isEmpty()) {
            return Wording.of("满分 " + full + " 分，没有扣分", "full marks " + full + ", nothing deducted");
        }
        String sum = deductions.stream()
                .map(deduction -> "－" + Decimals.text(deduction.points()))
                .collect(Collectors.joining());
        String score = Decimals.text(score().points());
        Wording floor = deducted().compareTo(weight) > 0
                ? Wording.of("，扣分超过满分，按 0 分计", ", more than there is, so 0")
                : Wording.of("", "");
        return Wording.of(full + sum + "＝" + score + " 分", full + sum + " = " + score)
                .then(floor);
    }
}
