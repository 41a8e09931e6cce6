package hengji.app.login;

import org.springframework.security.core.AuthenticationException;

/** No login, and why. */
final class LoginRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    LoginRefused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
