package hengji.app.recheck;

import hengji.core.explain.Wording;
import hengji.core.policy.Pack;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.EvidenceFacts;
import hengji.core.recheck.Proof;
import hengji.core.recheck.Ruling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what a reviewer states against the evidence's facts and the pack's reason codes; all objections at once. */
final class Judging {
    private static final Wording UNJUDGED =
            Wording.of("请认定佐证材料：充分、不充分或没有。", "Say how far the evidence carries: enough, weak or none.");
    private static final Wording BETTER =
            Wording.of("佐证材料的认定高于系统所见，请写明理由。", "The evidence is judged better than its facts: give the reason.");
    private static final Wording SPARED = Wording.of(
            "没有佐证材料却没有扣分，请选择扣分原因；同样的问题要一样扣分。",
            "There is no evidence and nothing is taken off: choose the reason code, as everywhere.");
    private static final Wording UNTOLD = Wording.of(
            "这一行系统测算不出得分，请填写核实完成值，或者选择扣分原因并写明意见。",
            "No score can be computed: enter the actual you accept, or choose a reason code and give your opinion.");

    private final Row row;
    private final Statement stated;
    private final Optional<BigDecimal> computed;
    private final List<Wording> reasons = new ArrayList<>();

    private Judging(Row row, Statement stated, Optional<BigDecimal> computed) {
        this.row = row;
        this.stated = stated;
        this.computed = computed;
    }

    /** Everything that speaks against a statement; nothing where it stands. */
    static List<Wording> reasons(
            Row row, Statement stated, Optional<BigDecimal> computed, EvidenceFacts facts, Pack pack) {
        Judging judging = new Judging(row, stated, computed);
        judging.proof(facts);
        judging.faults(pack);
        judging.score();
        return List.copyOf(judging.reasons);
    }

    private void proof(EvidenceFacts facts) {
        if (stated.proof().isEmpty()) {
            reasons.add(UNJUDGED);
            return;
        }
        Proof proof = stated.proof().get();
        if (facts.asksForReason(proof) && stated.proofReason().isBlank()) {
            reasons.add(BETTER);
        }
        if (proof == Proof.NONE && stated.faults().isEmpty() && !row.isExecution()) {
            reasons.add(SPARED);
        }
    }

    private void faults(Pack pack) {
        List<Deduction> before = new ArrayList<>();
        for (Deducting.Statement fault : stated.faults()) {
            switch (new Deducting(pack).judge(fault, row.weight(), before)) {
                case Ruling.Allowed(var deduction) -> before.add(deduction);
                case Ruling.Refused(var reason) -> reasons.add(reason);
            }
        }
    }

    private void score() {
        if (computed.isEmpty() && (stated.faults().isEmpty() || stated.opinion().isBlank())) {
            reasons.add(
                    stated.accepted().isBlank()
                            ? UNTOLD
                            : Wording.of(
                                    "核实完成值“" + stated.accepted() + "”测算不出得分，请按指标值的写法填写。",
                                    "No score follows from \"" + stated.accepted() + "\"."));
        }
    }
}
