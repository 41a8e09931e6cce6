package hengji.app.recheck;

import hengji.core.recheck.Deducting;
import java.util.List;
import java.util.Optional;

/**
 * What a reviewer types for a row.
 *
 * @param revision of the row when it was read
 * @param proof how far the evidence carries; absent while it was not judged
 * @param proofReason why it counts as better than the facts say
 * @param accepted the actual accepted instead of the stated one; empty for the stated one
 * @param faults reason codes with their shares
 * @param opinion in words
 * @param answer to the objection; only where there is one
 */
public record Statement(
        long revision,
        Optional<hengji.core.recheck.Proof> proof,
        String proofReason,
        String accepted,
        List<Deducting.Statement> faults,
        String opinion,
        String answer) {
    public Statement {
        faults = List.copyOf(faults);
    }
}
