package hengji.app.login;

import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever still has a one-time password reaches nothing but the page to change it. */
@Component
class Gate implements HandlerInterceptor, WebMvcConfigurer {
    private static final Set<String> OPEN = Set.of("/me/password", "/login", "/language", "/", "/error");
    private static final Wording CHANGE_FIRST = Wording.of("请先修改一次性密码。", "Change your one-time password first.");

    private final Presence presence;

    Gate(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String path = request.getRequestURI();
        if (OPEN.contains(path) || path.startsWith("/assets/") || !presence.mustChange(request)) {
            return true;
        }
        if (path.startsWith("/api")) {
            throw new NotNow(CHANGE_FIRST);
        }
        response.sendRedirect("/me/password");
        return false;
    }
}
