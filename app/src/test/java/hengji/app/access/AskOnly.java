package hengji.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands behind the guard in tests: whoever only asks is told that the way is open, and nothing is done. */
@Component
final class AskOnly implements HandlerInterceptor, WebMvcConfigurer {
    static final String HEADER = "X-Ask-Only";
    static final int OPEN = 299;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Integer.MAX_VALUE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(HEADER) == null) {
            return true;
        }
        response.setStatus(OPEN);
        return false;
    }
}
