package hengji.app.login;

import hengji.app.storage.Settings;
import hengji.app.storage.SignOn;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The county's sign-on as it describes itself, asked for at the first login and not at the start: the office opens
 * whether it answers or not.
 */
@Component
@ConditionalOnProperty(Settings.SIGN_ON)
class Provider implements ClientRegistrationRepository {
    /** Its name in addresses. */
    static final String NAME = "office";

    private final SignOn signOn;
    private final AtomicReference<Optional<ClientRegistration>> known = new AtomicReference<>(Optional.empty());

    Provider(Settings settings) {
        this.signOn = settings.neighbours().signOn().orElseThrow();
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        return name.equals(NAME) ? get() : null;
    }

    /**
     * What it says of itself, asked for once.
     *
     * @throws RuntimeException if it does not answer, or not as a provider does
     */
    ClientRegistration get() {
        return known.updateAndGet(asked -> asked.or(() -> Optional.of(ask()))).orElseThrow();
    }

    private ClientRegistration ask() {
        return ClientRegistrations.fromIssuerLocation(signOn.issuer().toString())
                .registrationId(NAME)
                .clientId(signOn.client())
                .clientSecret(signOn.secret())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .build();
    }
}
