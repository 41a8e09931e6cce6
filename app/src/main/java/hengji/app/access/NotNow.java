package hengji.app.access;

import hengji.core.explain.Wording;

/** One may see it but not do this now (此刻不能办理), and why. */
public final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    public NotNow(Wording reason) {
        super(reason.en(), null, false, false);
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
