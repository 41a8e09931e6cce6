package hengji.app.exchange;

import hengji.core.explain.Wording;

/** Ends the taking in of a file: nothing of it is kept. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    Stopped(Wording reason) {
        super(reason.en());
        this.reason = reason;
    }

    Wording reason() {
        return reason;
    }
}
