package hengji.app.recheck;

import hengji.core.explain.Wording;
import java.util.List;

/** The answer to somebody who writes into a re-check. */
public sealed interface Answer {
    /** It is kept. */
    record Kept() implements Answer {}

    /** It is not kept, and why; everything at once. */
    record Refused(List<Wording> reasons) implements Answer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody else was quicker; what stands there now is to be seen first. */
    record Differs(Row now) implements Answer {}

    static Answer refused(String zh, String en) {
        return new Refused(List.of(Wording.of(zh, en)));
    }
}
