package hengji.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends nobody to the provider who did not go past the notice about secrets in this session. */
final class NoticedFirst implements OAuth2AuthorizationRequestResolver {
    static final String NOTICED = "login.noticed";
    static final String START = "/oauth2/authorization";

    private final OAuth2AuthorizationRequestResolver usual;

    NoticedFirst(ClientRegistrationRepository clients) {
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(clients, START);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return isNoticed(request) ? usual.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return isNoticed(request) ? usual.resolve(request, client) : null;
    }

    private static boolean isNoticed(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map((HttpSession session) -> session.getAttribute(NOTICED))
                .isPresent();
    }
}
