package hengji.app.evidence;

import hengji.core.explain.Wording;

/** The answer to somebody who hands in a file. */
public sealed interface Taken {
    /** It is kept. */
    record Kept(Evidence evidence) implements Taken {}

    /** It was not taken, and why. */
    record Refused(Wording reason) implements Taken {}
}
