package hengji.core.recheck;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.policy.Pack;
import hengji.core.policy.ReasonCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds reviewers to the pack's reason codes: known code, known share, right arithmetic, each code once a row. */
public record Deducting(Pack pack) {
    /**
     * What a reviewer states.
     *
     * @param code the reason code
     * @param share the share in percent
     * @param points the marks as typed or read; absent where they were left to be computed
     * @param note what was seen
     */
    public record Statement(String code, BigDecimal share, Optional<BigDecimal> points, String note) {}

    /**
     * Judges one statement on a row.
     *
     * @param before what already stands against the row
     */
    public Ruling judge(Statement stated, BigDecimal weight, List<Deduction> before) {
        Optional<ReasonCode> known = pack.year().findReason(stated.code());
        if (known.isEmpty()) {
            return refused(
                    "没有扣分原因代码“" + stated.code() + "”，请从口径中选择。", "There is no reason code " + stated.code() + ".");
        }
        ReasonCode reason = known.get();
        boolean twice = before.stream()
                .anyMatch(other ->
                        other instanceof Deduction.Fault fault && fault.reason().equals(reason));
        if (twice) {
            return refused(
                    "“" + reason.fault() + "”在本行已经扣过，同一原因只扣一次。", reason.code() + " already counts against this row.");
        }
        if (reason.shares().stream().noneMatch(share -> Decimals.same(share, stated.share()))) {
            return refused(
                    "“" + reason.fault() + "”只能扣 " + shares(reason) + "，不能扣 " + Decimals.text(stated.share()) + "%。",
                    reason.code() + " costs " + shares(reason) + ", not " + Decimals.text(stated.share()) + "%.");
        }
        return arithmetic(
                stated,
                new Deduction.Fault(
                        reason,
                        stated.share(),
                        weight,
                        stated.note(),
                        pack.year().reasonCodes().citation()));
    }

    private static Ruling arithmetic(Statement stated, Deduction.Fault fault) {
        Optional<BigDecimal> wrong = stated.points().filter(points -> !Decimals.same(points, fault.points()));
        return wrong.isEmpty()
                ? new Ruling.Allowed(fault)
                : refused(
                        "权重 " + Decimals.text(fault.weight()) + " 的 " + Decimals.text(stated.share()) + "% 是 "
                                + fault.points().toPlainString() + " 分，不是 "
                                + Decimals.text(wrong.get()) + " 分，请改正。",
                        Decimals.text(stated.share()) + "% of " + Decimals.text(fault.weight()) + " is "
                                + fault.points().toPlainString() + ", not " + Decimals.text(wrong.get()) + ".");
    }

    private static String shares(ReasonCode reason) {
        return reason.shares().stream().map(share -> Decimals.text(share) + "%").collect(Collectors.joining("/"));
    }

    private static Ruling refused(String zh, String en) {
        return new Ruling.Refused(Wording.of(zh, en));
    }
}
