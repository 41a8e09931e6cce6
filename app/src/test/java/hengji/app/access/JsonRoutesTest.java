package hengji.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** Whoever sends half of what a route reads is told so, and never meets an error. */
final class JsonRoutesTest {
    @Test
    void nothing_of_what_is_required_breaks_no_route() {
        TestOffice office = TestOffice.open(Database.H2, false);
        Set<String> reading = reading(office);
        List<Route> routes = Route.all(office.part(Mapping.class).get()).stream()
                .filter(route -> reading.contains(route.path()) && !route.reads())
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
        MatrixCounty county = new MatrixCounty(office);
        List<String> broken = Stream.of(Role.values())
                .flatMap(role -> broken(Program.of(office, county.login(role)), routes, county))
                .distinct()
                .toList();
        office.close();

        assertThat(broken).isEmpty();
    }

    private static Stream<String> broken(Program program, List<Route> routes, MatrixCounty county) {
        List<String> found = new ArrayList<>();
        for (Route route : routes) {
            for (String body : List.of("{}", "[{}]", "[null]")) {
                int status = program.send(route.method(), route.filled(Position.OWN, county), body)
                        .statusCode();
                if (status >= 500) {
                    found.add(route + " " + body);
                }
            }
        }
        return found.stream();
    }

    private static Set<String> reading(TestOffice office) {
        return office.part(Mapping.class).get().getHandlerMethods().entrySet().stream()
                .filter(entry -> reads(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toSet());
    }

    private static boolean reads(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }
}
