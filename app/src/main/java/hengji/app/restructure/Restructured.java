package hengji.app.restructure;

import hengji.core.explain.Wording;
import java.util.List;

/** What came of a wish to change an organisation. */
public sealed interface Restructured {
    /**
     * It was done.
     *
     * @param organisation its id
     */
    record Done(long organisation) implements Restructured {}

    /** Nothing was done. */
    record Refused(List<Wording> reasons) implements Restructured {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
