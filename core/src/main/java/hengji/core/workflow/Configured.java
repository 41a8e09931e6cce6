package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.List;

/** The answer to a wish for a path of one's own. */
public sealed interface Configured {
    record Accepted(Path path) implements Configured {}

    /**
     * No such path.
     *
     * @param reasons everything that is wrong with the settings
     */
    record Refused(List<Wording> reasons) implements Configured {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
