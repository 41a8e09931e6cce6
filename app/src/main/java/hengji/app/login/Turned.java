package hengji.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the login page, with the reason and with what was typed but the password. */
final class Turned implements AuthenticationFailureHandler {
    static final String NAME = "login.name";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        Refusal refusal = problem instanceof LoginRefused known ? known.refusal() : Refusal.WRONG;
        request.getSession()
                .setAttribute(
                        NAME,
                        Optional.ofNullable(request.getParameter("username")).orElse(""));
        response.sendRedirect("/login?failed=" + refusal.word()
                + Arrival.next(request)
                        .map(to -> "&next=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                        .orElse(""));
    }
}
