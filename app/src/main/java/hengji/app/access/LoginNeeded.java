package hengji.app.access;

/** Somebody has to log in first. */
public final class LoginNeeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoginNeeded() {
        super("login needed", null, false, false);
    }
}
