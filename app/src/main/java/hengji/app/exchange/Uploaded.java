package hengji.app.exchange;

import hengji.core.explain.Wording;

/** What came of an uploaded file. */
public sealed interface Uploaded {
    /**
     * It is kept and being looked at.
     *
     * @param intake its id
     */
    record Kept(long intake) implements Uploaded {}

    /** It holds no such table. */
    record Refused(Wording reason) implements Uploaded {}
}
