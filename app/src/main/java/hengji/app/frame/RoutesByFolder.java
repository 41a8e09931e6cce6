package hengji.app.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Looks for a route among those of its folder ({@code /forms/…}, {@code /api/v1/forms/…}) instead of comparing the path
 * with all of some hundreds. Where not exactly one fits, the whole search decides as ever.
 */
final class RoutesByFolder extends RequestMappingHandlerMapping {
    private static final String PROGRAMS = "/api/v1";

    private record Route(RequestMappingInfo condition, HandlerMethod method) {}

    private volatile Map<String, List<Route>> folders = Map.of();

    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        Map<String, List<Route>> found = new HashMap<>();
        getHandlerMethods()
                .forEach((condition, method) -> condition
                        .getPatternValues()
                        .forEach(pattern -> found.computeIfAbsent(folder(pattern), _ -> new ArrayList<>())
                                .add(new Route(condition, method))));
        folders = found;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        List<Route> fitting = folders.getOrDefault(folder(path), List.of()).stream()
                .flatMap(route -> Optional.ofNullable(route.condition().getMatchingCondition(request))
                        .map(condition -> new Route(condition, route.method()))
                        .stream())
                .toList();
        if (fitting.size() != 1) {
            return super.lookupHandlerMethod(path, request);
        }
        Route only = fitting.getFirst();
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
        handleMatch(only.condition(), path, request);
        return only.method();
    }

    private static String folder(String path) {
        int from = path.startsWith(PROGRAMS) ? PROGRAMS.length() + 1 : 1;
        int end = path.indexOf('/', Math.min(from, path.length()));
        return end < 0 ? path : path.substring(0, end);
    }
}
