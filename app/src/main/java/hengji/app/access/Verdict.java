package hengji.app.access;

import hengji.core.explain.Wording;

/** Whether a deed may be done (权限判断). */
public sealed interface Verdict {
    record Granted() implements Verdict {}

    /** Nobody is logged in, and somebody has to be. */
    record LoginFirst() implements Verdict {}

    /** Not for this person: told as if it were not there, so that nothing is learnt from asking. */
    record Hidden() implements Verdict {}

    /** One may see it, yet not do this now. */
    record Refused(Wording reason) implements Verdict {}
}
