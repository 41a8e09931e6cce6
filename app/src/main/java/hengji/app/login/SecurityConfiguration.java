package hengji.app.login;

import hengji.app.account.Officer;
import hengji.app.account.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who one is: login, session, headers. What one may do is decided by the deed of each route
 * ({@link hengji.app.access.Allow}); a route without one does not exist for anybody.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; object-src 'none'; frame-src 'self'; frame-ancestors 'self'; "
                    + "base-uri 'none'; form-action 'self'";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Programs with a token: no session, so nothing that a forged form could use. */
    @Bean
    @Order(1)
    SecurityFilterChain forPrograms(HttpSecurity http, Tokens tokens, Attempts attempts) {
        return http.securityMatcher(TokenFilter::isMeant)
                .authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterBefore(new TokenFilter(tokens, attempts), AuthorizationFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain forPeople(
            HttpSecurity http, Arrival arrival, Entrances entrances, ObjectProvider<OtherDoor> doors) {
        doors.forEach(door -> door.open(http));
        return http.authorizeHttpRequests(any -> any.anyRequest().permitAll())
                .formLogin(login -> login.loginPage("/login")
                        .loginProcessingUrl("/login")
                        .authenticationDetailsSource(LoginDetails::of)
                        .successHandler(arrival)
                        .failureHandler(new Turned()))
                .logout(logout -> logout.logoutUrl("/logout")
                        .addLogoutHandler((request, _, who) -> leave(entrances, request, who))
                        .logoutSuccessUrl("/"))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(new Forged()))
                .build();
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(A_YEAR.toSeconds()))
                .frameOptions(frame -> frame.sameOrigin());
    }

    private static void leave(Entrances entrances, HttpServletRequest request, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof Officer officer) {
            entrances.leave(officer.id(), officer.getUsername(), request.getRemoteAddr());
        }
    }
}
