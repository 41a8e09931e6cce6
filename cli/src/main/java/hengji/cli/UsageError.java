package hengji.cli;

import hengji.core.explain.Wording;

/** The command line asks for something that cannot be; says what and what to do. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Wording wording;

    UsageError(String zh, String en) {
        super(en);
        wording = Wording.of(zh, en);
    }

    Wording wording() {
        return wording;
    }
}
