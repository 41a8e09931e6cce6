package hengji.app.recheck;

import hengji.core.recheck.RecheckState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the re-check of a form stands.
 *
 * @param id internal
 * @param sample the draw it belongs to
 * @param form the self-evaluation
 * @param state where it stands
 * @param since since when
 * @param lastBy account that took the last step; 0 before the first
 * @param documentNo number of the opinion; empty until it is sent
 * @param documentDate its date
 * @param due until when the office may object
 * @param result the final score; absent until it is confirmed
 * @param revision raised by every change
 */
public record Recheck(
        long id,
        long sample,
        long form,
        RecheckState state,
        Instant since,
        long lastBy,
        String documentNo,
        Optional<LocalDate> documentDate,
        Optional<LocalDate> due,
        Optional<Result> result,
        long revision) {
    /**
     * The final score (最终得分).
     *
     * @param points 核查得分
     * @param grade 评价等级; empty where full marks are not the pack's whole
     * @param documentNo document that settled an objection; empty where there was none
     * @param documentDate its date
     */
    public record Result(BigDecimal points, String grade, String documentNo, Optional<LocalDate> documentDate) {}

    /** Whether the office re-checked has been told what was found. */
    public boolean isSent() {
        return state != RecheckState.REVIEWING && state != RecheckState.SIGNING;
    }
}
