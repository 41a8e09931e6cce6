package hengji.app.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** A form without its token: mostly one that stood open until the session was over. */
final class Forged implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException {
        if (request.getRequestURI().equals("/login")) {
            response.sendRedirect("/login?failed=" + Refusal.EXPIRED.word());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
