package hengji.app.access;

import hengji.app.account.Presence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Stands before every route: no deed, no entry. */
@Component
class Guard implements HandlerInterceptor {
    private final Presence presence;
    private final Rights rights;
    private final Subjects subjects;

    Guard(Presence presence, Rights rights, Subjects subjects) {
        this.presence = presence;
        this.rights = rights;
        this.subjects = subjects;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Deed deed = deed(handler).orElseThrow(NotThere::new);
        return switch (rights.decide(presence.find(request), deed, subjects.find(path(request)))) {
            case Verdict.Granted _ -> true;
            case Verdict.LoginFirst _ -> throw new LoginNeeded();
            case Verdict.Hidden _ -> throw new NotThere();
            case Verdict.Refused(var reason) -> throw new NotNow(reason);
        };
    }

    /** The deed a handler declares. */
    static Optional<Deed> deed(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(Allow.class)).map(Allow::value)
                : Optional.empty();
    }

    private static Map<String, String> path(HttpServletRequest request) {
        Map<String, String> path = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> path.put(String.valueOf(name), String.valueOf(value)));
        }
        return path;
    }
}
