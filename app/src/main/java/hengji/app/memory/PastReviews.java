package hengji.app.memory;

import hengji.core.recheck.RowReview;
import java.util.Map;

/** What re-checks gave. The re-check offers a bean of it. */
public interface PastReviews {
    /** The final re-check of a self-evaluation by row as the engine numbers them; empty for who was not drawn. */
    Map<Integer, RowReview> rows(long selfEvaluation);
}
