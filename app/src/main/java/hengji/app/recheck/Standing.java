package hengji.app.recheck;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.core.recheck.FormReview;
import hengji.core.recheck.ReviewScore;
import hengji.core.recheck.SelfScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A re-check with its figures beside one another. Self scores and review scores are two kinds of score and never share a
 * column.
 *
 * @param recheck where it stands
 * @param head the form
 * @param organisation whose
 * @param self sum of the self scores; absent while one is missing
 * @param computed sum of the computed scores; absent while one cannot be told
 * @param review as it counts today
 * @param reviewers who re-checks it
 */
public record Standing(
        Recheck recheck,
        FormHead head,
        Organisation organisation,
        Optional<BigDecimal> self,
        Optional<BigDecimal> computed,
        FormReview review,
        List<Reviewers.Reviewer> reviewers) {
    public Standing {
        reviewers = List.copyOf(reviewers);
    }

    /** 核查得分 of today; absent while a row is missing. */
    public Optional<ReviewScore> score() {
        return review.total();
    }

    /** By how much the re-check differs from the self score; below 0 where it is lower. */
    public Optional<BigDecimal> difference() {
        return score().flatMap(total -> self.map(points -> total.minus(new SelfScore(points))));
    }

    /** What the form is called. */
    public String name() {
        return head.projectName().isBlank() ? organisation.name() : head.projectName();
    }

    /** The code it was drawn by. */
    public String code() {
        return head.projectCode().isBlank() ? organisation.code() : head.projectCode();
    }

    /** How many rows were looked at. */
    public int done() {
        return review.rows().size();
    }

    public int rows() {
        return review.rows().size() + review.missing().size();
    }
}
