package hengji.core.recheck;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What became of an objection to one row (异议处理).
 *
 * @param row the row objected to
 * @param changed the row re-checked anew; absent where the first result stands
 * @param reason what is answered to the office
 */
public record Settlement(int row, Optional<RowReview> changed, String reason) {
    public Settlement {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the objection to row " + row + " has no answer");
        }
        changed.filter(review -> review.row() != row).ifPresent(review -> {
            throw new IllegalArgumentException("row " + review.row() + " answers for row " + row);
        });
    }

    /** 采纳, 部分采纳 or 不采纳 are the reviewer's words; this says what the figures say. */
    public Wording outcome(FormReview before) {
        return before.rows().stream()
                .filter(review -> review.row() == row)
                .findFirst()
                .map(first -> outcome(first, changed.orElse(first)))
                .orElseThrow(() -> new IllegalArgumentException("row " + row + " was not re-checked"));
    }

    private static Wording outcome(RowReview first, RowReview last) {
        String from = first.score().points().toPlainString();
        String to = last.score().points().toPlainString();
        return first.score().points().compareTo(last.score().points()) == 0
                ? Wording.of("维持 " + from + " 分", "stays at " + from)
                : Wording.of("由 " + from + " 分改为 " + to + " 分", "changed from " + from + " to " + to);
    }

    /** The final review: the first with what was changed after objections. */
    public static FormReview apply(FormReview first, List<Settlement> settlements) {
        FormReview last = first;
        for (Settlement settlement : settlements) {
            settlement.outcome(first);
            FormReview so = last;
            last = settlement.changed().map(so::with).orElse(so);
        }
        return last;
    }
}
