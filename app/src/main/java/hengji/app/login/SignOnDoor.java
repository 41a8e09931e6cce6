package hengji.app.login;

import hengji.app.storage.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.AuthenticatedPrincipalOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Logging in by OpenID Connect: from then on a session like any other, without a trace of the provider's tokens. */
@Component
@ConditionalOnProperty(Settings.SIGN_ON)
class SignOnDoor implements OtherDoor {
    private static final Logger LOG = LoggerFactory.getLogger(SignOnDoor.class);

    private final Provider provider;
    private final SignOnAccounts accounts;
    private final Arrival arrival;
    private final Turned turned = new Turned();
    private final OidcUserService users = new OidcUserService();
    private final OAuth2AuthorizedClientRepository tokens;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignOnDoor(Provider provider, SignOnAccounts accounts, Arrival arrival) {
        this.provider = provider;
        this.accounts = accounts;
        this.arrival = arrival;
        this.tokens = new AuthenticatedPrincipalOAuth2AuthorizedClientRepository(
                new InMemoryOAuth2AuthorizedClientService(provider));
    }

    @Override
    public void open(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(way -> way.authorizationRequestResolver(new NoticedFirst(provider)))
                .userInfoEndpoint(who -> who.oidcUserService(this::known))
                .successHandler(this::arrive)
                .failureHandler(this::turn));
    }

    private OidcUser known(OidcUserRequest asked) {
        OidcUser user = users.loadUser(asked);
        String login = Optional.ofNullable(user.getPreferredUsername()).orElse("");
        return accounts.find(subject(user), login)
                .map(officer -> new SignedOn(user, officer))
                .orElseThrow(() -> new LoginRefused(Refusal.NO_ACCOUNT));
    }

    private static String subject(OidcUser user) {
        return Optional.ofNullable(user.getSubject()).orElseThrow(() -> new LoginRefused(Refusal.SIGN_ON));
    }

    private void arrive(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        if (vouched.getPrincipal() instanceof SignedOn user) {
            tokens.removeAuthorizedClient(Provider.NAME, vouched, request, response);
            accounts.come(user.officer(), subject(user), request.getRemoteAddr());
            UsernamePasswordAuthenticationToken proven =
                    UsernamePasswordAuthenticationToken.authenticated(user.officer(), null, List.of());
            proven.setDetails(request.getRemoteAddr());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(proven);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            arrival.onAuthenticationSuccess(request, response, proven);
        }
    }

    private void turn(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        if (problem instanceof LoginRefused) {
            turned.onAuthenticationFailure(request, response, problem);
        } else {
            LOG.warn("sign-on: {}", problem.getMessage());
            turned.onAuthenticationFailure(request, response, new LoginRefused(Refusal.SIGN_ON));
        }
    }
}
