package hengji.app.access;

/** There is no such thing, or not for this person; the answer is the same. */
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("not there", null, false, false);
    }
}
