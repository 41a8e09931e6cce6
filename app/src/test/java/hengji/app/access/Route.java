package hengji.app.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One way into the running office.
 *
 * @param deed it declares; absent for routes of libraries
 * @param own whether its handler is ours
 */
record Route(String method, String path, Optional<Deed> deed, boolean own, String media) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");
    static final Set<String> SUBJECTS = Set.of("form", "organisation", "account", "region");

    /** All of them, by path. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> add(info, handler, routes));
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
        return routes;
    }

    private static void add(RequestMappingInfo info, HandlerMethod handler, List<Route> routes) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        String media = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse("application/x-www-form-urlencoded");
        boolean own = handler.getBeanType().getName().startsWith("hengji.");
        for (String path : info.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                routes.add(new Route(method.name(), path, Guard.deed(handler), own, media));
            }
        }
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Names of the variables of its path. */
    Set<String> variables() {
        Set<String> names = new TreeSet<>();
        Matcher found = VARIABLE.matcher(path);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    /** What the guard judges it by: the nearest of form, organisation, account, region; empty for none. */
    String subject() {
        return List.of("form", "organisation", "account", "region").stream()
                .filter(variables()::contains)
                .findFirst()
                .orElse("");
    }

    /** Its address with the variables filled in. */
    String filled(Position position, MatrixCounty county) {
        return VARIABLE.matcher(path).replaceAll(found -> switch (found.group(1)) {
            case "form" -> Long.toString(county.form(position));
            case "organisation" -> Long.toString(county.organisation(position));
            case "account" -> Long.toString(county.account(position));
            case "region" -> county.region(position);
            case "year" -> position == Position.CLOSED ? "2024" : "2025";
            default -> "1";
        });
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
