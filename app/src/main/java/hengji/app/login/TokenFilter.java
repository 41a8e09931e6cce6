package hengji.app.login;

import hengji.app.account.Officer;
import hengji.app.account.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a program in by its token, for this one request. */
final class TokenFilter extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    private final Tokens tokens;
    private final Attempts attempts;

    TokenFilter(Tokens tokens, Attempts attempts) {
        this.tokens = tokens;
        this.attempts = attempts;
    }

    /** Whether a request shows a token; then nothing else counts, no session and no cookie. */
    static boolean isMeant(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api") && header(request).startsWith(BEARER);
    }

    private static String header(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).orElse("");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (attempts.tooMany(request.getRemoteAddr())) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        Optional<Tokens.Bearer> bearer =
                tokens.use(header(request).substring(BEARER.length()).strip());
        if (bearer.isEmpty()) {
            attempts.failed(request.getRemoteAddr());
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else if (bearer.get().scope() == Tokens.Scope.READ && !LOOKING.contains(request.getMethod())) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            Officer officer = new Officer(bearer.get().account(), bearer.get().login());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
