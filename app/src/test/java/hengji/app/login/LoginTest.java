package hengji.app.login;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Accounts;
import hengji.app.account.Credentials;
import hengji.app.account.Grant;
import hengji.app.account.Totp;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LoginTest {
    private static final String WRONG = "/login?failed=wrong";

    @ParameterizedTest
    @EnumSource
    void the_right_password_opens_and_the_wrong_one_does_not(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);

        assertThat(to(new Visitor(office).login(login, "Not-The-Words-58"))).endsWith(WRONG);
        assertThat(to(new Visitor(office).login("nobody-at-all", "Not-The-Words-58")))
                .endsWith(WRONG);
        assertThat(Visitor.loggedIn(office, login).get("/me").statusCode()).isEqualTo(200);
        assertThat(actions(office, login)).containsExactly("login.failed", "login");
    }

    @ParameterizedTest
    @EnumSource
    void the_notice_about_secrets_must_be_acknowledged(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor visitor = new Visitor(office);
        var answer =
                visitor.post("/login", "/login", Map.of("username", auditor(office), "password", TestOffice.PASSWORD));

        assertThat(to(answer)).endsWith("/login?failed=notice");
        assertThat(visitor.get("/login?failed=notice").body()).contains("请先阅读保密提醒");
    }

    @ParameterizedTest
    @EnumSource
    void five_failures_lock_an_account_even_for_the_right_password(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);
        for (int i = 0; i < Credentials.MOST_FAILURES; i++) {
            assertThat(to(new Visitor(office).login(login, "Not-The-Words-58"))).endsWith(WRONG);
        }

        assertThat(to(new Visitor(office).login(login, TestOffice.PASSWORD))).endsWith("/login?failed=locked");
        assertThat(actions(office, login)).endsWith("login.locked");
    }

    @ParameterizedTest
    @EnumSource
    void a_one_time_password_opens_nothing_but_the_page_to_change_it(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = newcomer(office);
        Visitor visitor = new Visitor(office);

        assertThat(to(visitor.login(login, TestOffice.PASSWORD))).endsWith("/me/password");
        for (String path : List.of("/me", "/me/second-factor")) {
            assertThat(to(visitor.get(path))).as(path).endsWith("/me/password");
        }
        assertThat(visitor.get("/api/v1/me").statusCode()).isIn(404, 409);

        Map<String, String> faulty = Map.of("present", "x", "wanted", "short", "again", "other");
        assertThat(visitor.post("/me/password", "/me/password", faulty).body())
                .contains("当前密码不对", "两次输入的新密码不一致", "至少 10 个字符", "至少要有三类");

        Map<String, String> good =
                Map.of("present", TestOffice.PASSWORD, "wanted", "New-Words-58", "again", "New-Words-58");
        assertThat(to(visitor.post("/me/password", "/me/password", good))).endsWith("/me");
        assertThat(visitor.get("/me").statusCode()).isEqualTo(200);
        assertThat(to(new Visitor(office).login(login, "New-Words-58"))).doesNotContain("failed");
    }

    @ParameterizedTest
    @EnumSource
    void a_person_has_at_most_three_sessions_and_ends_them_from_anywhere(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);
        Visitor first = Visitor.loggedIn(office, login);
        Visitor second = Visitor.loggedIn(office, login);
        Visitor third = Visitor.loggedIn(office, login);
        Visitor fourth = Visitor.loggedIn(office, login);

        assertThat(first.get("/me").statusCode()).isEqualTo(302);
        assertThat(second.get("/me").statusCode()).isEqualTo(200);
        assertThat(third.get("/me").body().split("/me/sessions/", -1)).hasSize(3);

        String page = fourth.get("/me").body();
        int at = page.indexOf("/me/sessions/");
        fourth.post("/me", page.substring(at, page.indexOf('"', at)), Map.of());
        List<Integer> answers = List.of(
                second.get("/me").statusCode(),
                third.get("/me").statusCode(),
                fourth.get("/me").statusCode());
        assertThat(answers).containsOnlyOnce(302).contains(200);
    }

    @ParameterizedTest
    @EnumSource
    void with_a_second_factor_each_code_opens_once(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);
        String secret = Totp.newSecret();
        Credentials credentials = office.part(Credentials.class);
        office.inTransaction(() ->
                credentials.secondFactor(credentials.find(login).orElseThrow().id(), Optional.of(secret)));
        String code = Totp.code(secret, Instant.now());

        assertThat(to(new Visitor(office).login(login, TestOffice.PASSWORD))).endsWith(WRONG);
        assertThat(to(withCode(new Visitor(office), login, code))).doesNotContain("failed");
        assertThat(to(withCode(new Visitor(office), login, code))).endsWith(WRONG);
    }

    @ParameterizedTest
    @EnumSource
    void the_second_factor_is_turned_on_with_a_code_of_the_secret_shown(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);
        Visitor visitor = Visitor.loggedIn(office, login);
        String page = visitor.get("/me/second-factor").body();
        String secret = page.substring(page.indexOf("secret=") + 7, page.indexOf("secret=") + 39);

        var wrong = visitor.post("/me/second-factor", "/me/second-factor", Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        var right = visitor.post(
                "/me/second-factor", "/me/second-factor", Map.of("code", Totp.code(secret, Instant.now())));
        assertThat(to(right)).endsWith("/me");
        assertThat(to(new Visitor(office).login(login, TestOffice.PASSWORD))).endsWith(WRONG);
    }

    @ParameterizedTest
    @EnumSource
    void one_comes_back_to_the_page_asked_for_but_never_to_another_host(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);

        assertThat(to(next(office, login, "/me/second-factor"))).endsWith("/me/second-factor");
        assertThat(to(next(office, login, "//evil.example/x"))).doesNotContain("evil");
        assertThat(to(next(office, login, "/\\evil.example/x"))).doesNotContain("evil");
    }

    @ParameterizedTest
    @EnumSource
    void many_failures_from_one_address_are_slowed_down(Database database) {
        TestOffice office = TestOffice.on(database);
        Attempts attempts = office.part(Attempts.class);
        for (int i = 0; i < Attempts.MOST; i++) {
            attempts.failed("192.0.2.7");
        }

        assertThat(attempts.tooMany("192.0.2.7")).isTrue();
        assertThat(attempts.tooMany("192.0.2.8")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void leaving_is_recorded_and_ends_the_session(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = auditor(office);
        Visitor visitor = Visitor.loggedIn(office, login);
        visitor.post("/me", "/logout", Map.of());

        assertThat(visitor.get("/me").statusCode()).isEqualTo(302);
        assertThat(actions(office, login)).containsExactly("login", "logout");
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_carries_its_headers(Database database) {
        var headers = new Visitor(TestOffice.on(database)).get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
    }

    private static HttpResponse<String> next(TestOffice office, String login, String next) {
        return new Visitor(office)
                .post(
                        "/login",
                        "/login",
                        Map.of(
                                "username",
                                login,
                                "password",
                                TestOffice.PASSWORD,
                                "acknowledged",
                                "true",
                                "next",
                                next));
    }

    private static HttpResponse<String> withCode(Visitor visitor, String login, String code) {
        return visitor.post(
                "/login",
                "/login",
                Map.of("username", login, "password", TestOffice.PASSWORD, "acknowledged", "true", "code", code));
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static String auditor(TestOffice office) {
        return office.person(Role.SECURITY_AUDITOR, "000000", 0);
    }

    private static String newcomer(TestOffice office) {
        String login = TestOffice.unique("newcomer");
        Accounts accounts = office.part(Accounts.class);
        long id = accounts.open(login, "新人甲", TestOffice.PASSWORD);
        accounts.give(id, new Grant(Role.SECURITY_AUDITOR, "000000", 0));
        return login;
    }

    private static List<String> actions(TestOffice office, String login) {
        return office.part(DSLContext.class)
                .select(JOURNAL.ACTION)
                .from(JOURNAL)
                .where(JOURNAL.ACCOUNT_LOGIN.eq(login))
                .orderBy(JOURNAL.ID)
                .fetch(JOURNAL.ACTION);
    }
}
