package hengji.app.login;

import hengji.app.account.Credential;
import hengji.app.account.Credentials;
import hengji.app.account.Officer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks for name, password, code and the notice, and takes as long over a name that does not exist. */
@Component
class Doorkeeper implements AuthenticationProvider {
    private final Credentials credentials;
    private final Entrances entrances;
    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobody;

    Doorkeeper(Credentials credentials, Entrances entrances, Attempts attempts, PasswordEncoder encoder, Clock clock) {
        this.credentials = credentials;
        this.entrances = entrances;
        this.attempts = attempts;
        this.encoder = encoder;
        this.clock = clock;
        this.nobody = encoder.encode("nobody");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        String login = asking.getName().strip();
        LoginDetails details =
                asking.getDetails() instanceof LoginDetails known ? known : new LoginDetails("", "", false);
        if (!details.noticed()) {
            throw new LoginRefused(Refusal.NOTICE);
        }
        if (attempts.tooMany(details.address())) {
            throw new LoginRefused(Refusal.TOO_MANY);
        }
        Officer officer = officer(login, String.valueOf(asking.getCredentials()), details);
        UsernamePasswordAuthenticationToken proven =
                UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of());
        proven.setDetails(details.address());
        return proven;
    }

    private Officer officer(String login, String password, LoginDetails details) {
        Optional<Credential> credential = credentials.find(login);
        String hash = credential.map(Credential::hash).orElse(nobody);
        boolean right = encoder.matches(password, hash);
        Optional<Credential> proven = credential.filter(known -> right && known.active());
        if (proven.isPresent() && proven.get().isLocked(clock.instant())) {
            throw new LoginRefused(Refusal.LOCKED);
        }
        if (proven.isEmpty() || !entrances.come(proven.get(), details)) {
            attempts.failed(details.address());
            entrances.fail(credential, login, details.address());
            throw new LoginRefused(Refusal.WRONG);
        }
        return new Officer(proven.get().id(), proven.get().login());
    }
}
