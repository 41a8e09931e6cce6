package hengji.app.login;

import hengji.app.account.Officer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody the provider vouches for, and the account that is theirs. */
final class SignedOn extends DefaultOidcUser {
    private static final long serialVersionUID = 1L;

    private final transient Officer officer;

    SignedOn(OidcUser user, Officer officer) {
        super(List.of(), user.getIdToken(), user.getUserInfo());
        this.officer = officer;
    }

    Officer officer() {
        return officer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedOn same && super.equals(other) && officer.id() == same.officer.id();
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
