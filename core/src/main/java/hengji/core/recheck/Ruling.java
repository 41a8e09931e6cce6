package hengji.core.recheck;

import hengji.core.explain.Wording;

/** Whether a deduction stands as a reviewer states it. */
public sealed interface Ruling {
    record Allowed(Deduction.Fault deduction) implements Ruling {}

    record Refused(Wording reason) implements Ruling {}
}
