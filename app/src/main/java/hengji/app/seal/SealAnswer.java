package hengji.app.seal;

import hengji.core.explain.Wording;

/** What became of a scan that somebody sent. */
public sealed interface SealAnswer {
    /** It belongs to the version that stands. */
    record Accepted(SealedScan scan) implements SealAnswer {}

    /** It belongs to another version, or is no scan, and why. */
    record Refused(String code, Wording reason, Wording advice) implements SealAnswer {}
}
