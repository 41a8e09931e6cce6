package hengji.app.selfevaluation;

import hengji.app.evidence.Evidence;
import hengji.app.frame.Say;
import java.util.List;

/**
 * What the drawer of a row adds for a self-evaluation.
 *
 * @param say the reader's language
 * @param form its form
 * @param explained its score
 * @param files its evidence
 */
public record RowDrawer(Say say, long form, ScorePage.Explained explained, List<Evidence> files) {
    public RowDrawer {
        files = List.copyOf(files);
    }
}
