package hengji.app.survey;

import hengji.core.explain.Wording;
import java.util.List;

/** The answer to somebody who hands in a tally. */
public sealed interface Counted {
    /** It stands in the form as value and evidence; the rate in percent. */
    record Kept(String rate) implements Counted {}

    /** It does not add up, or may not be kept now; nothing was changed. */
    record Refused(List<Wording> reasons) implements Counted {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
