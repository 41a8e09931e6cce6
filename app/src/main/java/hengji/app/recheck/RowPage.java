package hengji.app.recheck;

import hengji.app.frame.Frame;
import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Wording;
import hengji.core.policy.ReasonCode;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.EvidenceFacts;
import hengji.core.recheck.Proof;
import hengji.core.recheck.RecheckState;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The working paper of one row.
 *
 * @param frame around it
 * @param standing of the form
 * @param line the row with what counts today
 * @param papers its evidence
 * @param facts what can be seen of the evidence
 * @param codes the reason codes one may use
 * @param typed what was typed, where it was not taken
 * @param troubles why
 * @param inside whether the reviewer's name is shown
 * @param writes whether this person may write now
 * @param objecting whether this person may object now
 * @param places all rows, to step through
 */
public record RowPage(
        Frame frame,
        Standing standing,
        RecheckPage.Line line,
        List<Piece> papers,
        EvidenceFacts facts,
        List<ReasonCode> codes,
        Optional<Statement> typed,
        List<Wording> troubles,
        boolean inside,
        boolean writes,
        boolean objecting,
        List<Integer> places) {
    public Row row() {
        return line.row();
    }

    public long form() {
        return standing.head().id();
    }

    /** Where the working papers of the row are. */
    public String base() {
        return "/forms/" + form() + "/recheck/rows/" + row().place();
    }

    public boolean isProof(Proof proof) {
        return typed.map(statement -> statement.proof().equals(Optional.of(proof)))
                .orElseGet(() ->
                        row().latest().map(found -> found.proof() == proof).orElse(facts.atBest() == proof));
    }

    public String proofReason() {
        return typed.map(Statement::proofReason)
                .orElseGet(() -> row().latest().map(Found::proofReason).orElse(""));
    }

    public String accepted() {
        return typed.map(Statement::accepted)
                .orElseGet(() -> row().latest().map(Found::accepted).orElse(""));
    }

    public String opinion() {
        return typed.map(Statement::opinion)
                .orElseGet(() -> row().latest().map(Found::opinion).orElse(""));
    }

    public String answer() {
        return typed.map(Statement::answer)
                .orElseGet(() -> line.objection().map(Objection::answer).orElse(""));
    }

    public boolean isShare(ReasonCode code, BigDecimal share) {
        return typed.map(statement -> statement.faults().stream()
                        .anyMatch(fault -> fault.code().equals(code.code()) && Decimals.same(fault.share(), share)))
                .orElseGet(() -> row().latest()
                        .flatMap(found -> found.find(code.code()))
                        .filter(fault -> Decimals.same(fault.share(), share))
                        .isPresent());
    }

    public String note(ReasonCode code) {
        return typed.map(statement -> statement.faults().stream()
                        .filter(fault -> fault.code().equals(code.code()))
                        .map(Deducting.Statement::note)
                        .findFirst()
                        .orElse(""))
                .orElseGet(() -> row().latest()
                        .flatMap(found -> found.find(code.code()))
                        .map(Found.Fault::note)
                        .orElse(""));
    }

    /** What a share of this row's weight takes: 30%（－0.90 分）. */
    public String cost(BigDecimal share) {
        BigDecimal points = Rounding.SCORE.quotient(row().weight(), share, Decimals.HUNDRED);
        return Decimals.text(share) + "%（－" + points.toPlainString() + " 分）";
    }

    public Optional<Integer> before() {
        return places.stream().filter(place -> place < row().place()).max(Comparator.naturalOrder());
    }

    public Optional<Integer> after() {
        return places.stream().filter(place -> place > row().place()).min(Comparator.naturalOrder());
    }

    /** Whether an objection waits for its answer here. */
    public boolean isAnswering() {
        return writes
                && standing.recheck().state() == RecheckState.OBJECTED
                && line.objection().isPresent();
    }

    /** Whether the working paper is open: always while re-checking, only where objected after that. */
    public boolean isOpen() {
        return writes && (standing.recheck().state() == RecheckState.REVIEWING || isAnswering());
    }
}
