package hengji.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every route of the running office × everybody × everywhere, with real logins over HTTP. The table of what is open
 * stands in docs/access.md for people to review.
 */
final class RouteMatrixTest {
    private static final Path KEPT = Path.of(System.getProperty("hengji.root", ".."), "docs", "access.md");

    /** What is open to the whole world; adding to it is a decision. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /login",
            "GET /assets/{name}",
            "POST /language",
            "GET /error",
            "POST /error",
            "GET /keeper/backup");

    /** Writing in a closed year that is meant: keeping the years themselves. */
    private static final Set<Deed> ALSO_IN_CLOSED_YEARS =
            EnumSet.of(Deed.RUN_YEAR, Deed.RUN_SYSTEM, Deed.REMIND, Deed.HAND_OVER);

    private record Asker(String name, Optional<Role> role, boolean loggedIn) {}

    private record Case(Route route, Asker asker, Position position) {}

    private static final List<Asker> ASKERS = Stream.concat(
                    Stream.of(
                            new Asker("stranger", Optional.empty(), false),
                            new Asker("roleless", Optional.empty(), true)),
                    Stream.of(Role.values()).map(role -> new Asker(role.name(), Optional.of(role), true)))
            .toList();

    private static List<Route> routes = List.of();
    private static final Map<Case, Integer> ANSWERS = new ConcurrentHashMap<>();

    @BeforeAll
    static void ask_everything() {
        TestOffice office = TestOffice.open(Database.H2, false);
        routes = Route.all(office.part(Mapping.class).get());
        MatrixCounty county = new MatrixCounty(office);
        ASKERS.parallelStream().forEach(asker -> ask(office, county, asker));
        office.close();
    }

    private static void ask(TestOffice office, MatrixCounty county, Asker asker) {
        Visitor visitor = asker.loggedIn()
                ? Visitor.loggedIn(office, asker.role().map(county::login).orElseGet(county::roleless))
                : new Visitor(office);
        String token = visitor.token(asker.loggedIn() ? "/me" : "/login");
        for (Route route : routes) {
            for (Position position : Expectation.asked(route)) {
                HttpResponse<String> answer =
                        visitor.send(HttpRequest.newBuilder(office.address().resolve(route.filled(position, county)))
                                .header(AskOnly.HEADER, "true")
                                .header("X-CSRF-TOKEN", token)
                                .header("Content-Type", route.media())
                                .method(route.method(), HttpRequest.BodyPublishers.noBody())
                                .build());
                ANSWERS.put(new Case(route, asker, position), answer.statusCode());
            }
        }
    }

    private static boolean isOpen(Case one) {
        return ANSWERS.getOrDefault(one, 0) == AskOnly.OPEN;
    }

    private static Stream<Case> open() {
        return ANSWERS.keySet().stream().filter(RouteMatrixTest::isOpen);
    }

    @Test
    void every_route_of_ours_declares_its_deed() {
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(routes.stream()
                        .filter(Route::own)
                        .filter(route -> route.deed().isEmpty()))
                .as("add @Allow(Deed.X)")
                .isEmpty();
    }

    @Test
    void what_is_open_is_what_the_deeds_say() {
        List<String> differences = ANSWERS.keySet().stream()
                .filter(one -> isOpen(one)
                        != Expectation.isOpen(
                                one.route(), one.asker().role(), one.asker().loggedIn(), one.position()))
                .map(one -> one + " answered " + ANSWERS.get(one))
                .sorted()
                .toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void a_closed_door_answers_404_409_401_or_leads_to_the_login() {
        assertThat(ANSWERS.entrySet().stream()
                        .filter(one -> !isOpen(one.getKey()))
                        .filter(one -> !Set.of(302, 401, 404, 409).contains(one.getValue())))
                .isEmpty();
    }

    @Test
    void a_program_is_never_sent_to_the_login() {
        assertThat(ANSWERS.entrySet().stream()
                        .filter(one -> one.getKey().route().path().startsWith("/api"))
                        .filter(one -> !isOpen(one.getKey()))
                        .filter(one -> !Set.of(401, 403, 404, 409).contains(one.getValue())))
                .isEmpty();
    }

    @Test
    void strangers_reach_only_what_is_public() {
        assertThat(open().filter(one -> !one.asker().loggedIn())
                        .map(one -> one.route().toString()))
                .allMatch(PUBLIC::contains);
    }

    @Test
    void administrators_reach_no_form() {
        assertThat(open().filter(one -> one.asker()
                                .role()
                                .filter(Role::isAdministrative)
                                .isPresent())
                        .filter(one -> one.route().variables().contains("form")))
                .isEmpty();
    }

    @Test
    void auditors_change_nothing_but_their_own_account() {
        assertThat(open().filter(one -> one.asker().role().equals(Optional.of(Role.SECURITY_AUDITOR)))
                        .filter(one -> !one.route().reads())
                        .filter(one -> !Set.of(Deed.ENTER, Deed.BE_HERE)
                                .contains(one.route().deed().orElseThrow())))
                .isEmpty();
    }

    @Test
    void nobody_reaches_another_region() {
        assertThat(open().filter(one -> one.position() == Position.OTHER_REGION)
                        .filter(one -> one.route().deed().orElseThrow().audience() == Deed.Audience.HOLDERS))
                .isEmpty();
    }

    @Test
    void a_closed_year_is_read_and_never_changed() {
        assertThat(open().filter(one -> one.position() == Position.CLOSED)
                        .filter(one -> !one.route().reads())
                        .filter(one -> one.route().deed().orElseThrow().audience() == Deed.Audience.HOLDERS)
                        .filter(one -> !ALSO_IN_CLOSED_YEARS.contains(
                                one.route().deed().orElseThrow())))
                .isEmpty();
    }

    @Test
    void a_route_about_a_thing_says_whose_it_is() {
        assertThat(routes.stream()
                        .filter(route -> route.deed()
                                .filter(deed -> deed.audience() == Deed.Audience.HOLDERS)
                                .isPresent())
                        .filter(route -> !route.variables().isEmpty())
                        .filter(route -> route.subject().isEmpty()))
                .as("put {form}, {organisation}, {account} or {region} into the path: the guard knows only these")
                .isEmpty();
    }

    @Test
    void the_table_in_docs_is_what_is_open() throws IOException {
        String table = table();
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(KEPT, table);
        }

        assertThat(Files.readString(KEPT))
                .as("review and record again with -Dhengji.record=true")
                .isEqualTo(table);
    }

    private static String table() {
        StringBuilder text = new StringBuilder("""
                # 谁能到哪里：每个地址一行

                由测试 RouteMatrixTest 以真实登录逐一访问得到，用 -Dhengji.record=true 重录；改动须经复核。
                本＝本单位，下＝所属单位，旁＝同级单位，上＝主管部门，外＝其他地区，闭＝已关闭年度的本单位；✓＝与单位无关。
                各角色均任职于同一单位（财政、专家、三员在本地区）。
                Recorded by a test that tries every route with real logins; each change is to be reviewed.

                """);
        text.append("| 地址 | 权限 | 未登录 | 无角色 |");
        Stream.of(Role.values())
                .forEach(role -> text.append(' ').append(role.wording().zh()).append(" |"));
        text.append("\n|").append(" --- |".repeat(4 + Role.values().length)).append('\n');
        for (Route route : routes) {
            text.append("| `").append(route).append("` | ");
            text.append(route.deed().map(deed -> deed.wording().zh()).orElse("无"))
                    .append(" |");
            ASKERS.forEach(asker -> text.append(' ').append(cell(route, asker)).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Route route, Asker asker) {
        Map<Position, Boolean> open = new LinkedHashMap<>();
        for (Position position : Expectation.asked(route)) {
            open.put(position, isOpen(new Case(route, asker, position)));
        }
        if (route.subject().isEmpty()) {
            return open.containsValue(true) ? "✓" : "";
        }
        List<String> signs = new ArrayList<>();
        open.forEach((position, yes) -> signs.add(yes ? position.sign() : ""));
        return signs.stream().collect(Collectors.joining());
    }
}
