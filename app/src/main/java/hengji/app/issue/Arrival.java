package hengji.app.issue;

import hengji.core.explain.Wording;
import java.time.Instant;

/**
 * How far a set got with one unit.
 *
 * @param organisation the unit
 * @param state how far
 * @param revision of the set that it got
 * @param note what was done there
 * @param at when
 */
public record Arrival(long organisation, State state, long revision, String note, Instant at) {
    /** How far. */
    public enum State {
        /** Its rows stand in the unit's form. */
        ARRIVED("已到达", "arrived"),
        /** The unit has no such form yet; they arrive as it begins one. */
        WAITING("待建表，建表时自动带入", "waits for the form to be begun"),
        /** The unit's form is being reviewed or done; they arrive when it is issued again after a return or adjustment. */
        HELD("表已报送，未改动；退回或调整后请再下发", "the form is under way; issue again after a return");

        private final Wording wording;

        State(String zh, String en) {
            this.wording = Wording.of(zh, en);
        }

        public Wording wording() {
            return wording;
        }
    }
}
