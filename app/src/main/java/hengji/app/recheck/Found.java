package hengji.app.recheck;

import hengji.core.recheck.Proof;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer found on a row.
 *
 * @param proof how far the evidence carries
 * @param proofReason why it counts as better than the facts say; mostly empty
 * @param accepted the actual the reviewer accepts instead of the stated one; empty where it is the stated one
 * @param computed 系统测算分 on the accepted actual
 * @param faults what is taken off by reason codes
 * @param opinion in the reviewer's words; may be empty
 * @param account of the reviewer
 * @param reviewer name
 * @param at when
 */
public record Found(
        Proof proof,
        String proofReason,
        String accepted,
        Optional<BigDecimal> computed,
        List<Fault> faults,
        String opinion,
        long account,
        String reviewer,
        Instant at) {
    /**
     * A reason code that was used.
     *
     * @param code of the pack
     * @param share of the weight, in percent
     * @param note what was seen
     */
    public record Fault(String code, BigDecimal share, String note) {}

    public Found {
        faults = List.copyOf(faults);
    }

    public Optional<Fault> find(String code) {
        return faults.stream().filter(fault -> fault.code().equals(code)).findFirst();
    }
}
