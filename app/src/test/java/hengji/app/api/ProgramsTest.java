package hengji.app.api;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.API_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProgramsTest {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final String CONTACT = "{\"phone\":\"0818-1\",\"mail\":\"\",\"language\":\"zh\"}";

    @ParameterizedTest
    @EnumSource
    void a_program_acts_for_its_person_without_a_session(Database database) {
        Program program = new Program(database, "write");

        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/me").body()).contains(program.login, "SECURITY_ADMINISTRATOR");
        assertThat(program.get("/api/v1/me").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(program.get("/api/v1/accounts").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/v1/journal").statusCode()).isEqualTo(404);
        assertThat(program.office.part(DSLContext.class).fetchCount(API_TOKEN, API_TOKEN.USED_AT.isNotNull()))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_opens_the_interface_but_no_page(Database database) {
        Program program = new Program(database, "write");

        assertThat(program.get("/me").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @EnumSource
    void a_reading_token_writes_nothing(Database database) {
        Program program = new Program(database, "read");

        assertThat(code(program.put("/api/v1/me/contact", CONTACT, ""))).isEqualTo("403 forbidden");
    }

    @ParameterizedTest
    @EnumSource
    void wrong_revoked_and_expired_tokens_open_nothing(Database database) {
        Program program = new Program(database, "read");
        assertThat(code(program.with("hj_nonsense").get("/api/v1/me"))).isEqualTo("401 login-needed");

        DSLContext sql = program.office.part(DSLContext.class);
        sql.update(API_TOKEN)
                .set(API_TOKEN.EXPIRES_AT, Instant.now().minusSeconds(1))
                .where(API_TOKEN.ACCOUNT_ID.in(
                        sql.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.LOGIN.eq(program.login))))
                .execute();
        assertThat(code(program.get("/api/v1/me"))).isEqualTo("401 login-needed");

        Program other = new Program(database, "read");
        String page = other.person.get("/me").body();
        Matcher end = Pattern.compile("action=\"(/me/tokens/\\d+/end)\"").matcher(page);
        assertThat(end.find()).isTrue();
        other.person.post("/me", end.group(1), Map.of());
        assertThat(code(other.get("/api/v1/me"))).isEqualTo("401 login-needed");
    }

    @ParameterizedTest
    @EnumSource
    void a_program_ends_its_own_token_and_sessions_and_makes_neither(Database database) {
        Program program = new Program(database, "write");
        String listed = program.get("/api/v1/me/tokens").body();
        String id = listed.replaceAll(".*\"id\":(\\d+),.*", "$1");
        String mark = program.get("/api/v1/me/sessions").body().replaceAll(".*\"mark\":\"([^\"]+)\".*", "$1");

        assertThat(code(program.post("/api/v1/me/tokens", "{}", ""))).isEqualTo("405 method-not-allowed");
        assertThat(program.send("DELETE", "/api/v1/me/sessions/" + mark, "", "", "application/json")
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.person.get("/me").statusCode()).isEqualTo(302);
        assertThat(program.send("DELETE", "/api/v1/me/tokens/" + id, "", "", "application/json")
                        .statusCode())
                .isEqualTo(204);
        assertThat(code(program.get("/api/v1/me"))).isEqualTo("401 login-needed");
    }

    @ParameterizedTest
    @EnumSource
    void a_write_sent_twice_with_one_key_is_done_once(Database database) {
        Program program = new Program(database, "write");
        String login = TestOffice.unique("once");
        String body = "{\"login\":\"" + login + "\",\"name\":\"甲\",\"phone\":\"\",\"roles\":[]}";

        var first = program.post("/api/v1/accounts", body, "key-1");
        var second = program.post("/api/v1/accounts", body, "key-1");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue(RepeatableWrites.REPEATED)).contains("true");
        assertThat(code(program.post("/api/v1/accounts", body, ""))).isEqualTo("422 account-refused");
        assertThat(code(program.post("/api/v1/accounts", body.replace("甲", "乙"), "key-1")))
                .isEqualTo("422 idempotency-key-reused");
        assertThat(code(program.post("/api/v1/accounts", body, "k".repeat(101))))
                .isEqualTo("400 bad-idempotency-key");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_belongs_to_its_account(Database database) {
        Program one = new Program(database, "write");
        Program other = new Program(database, "write");

        assertThat(one.put("/api/v1/me/contact", CONTACT, "shared").body()).contains("0818-1");
        assertThat(other.put("/api/v1/me/contact", CONTACT, "shared").headers().firstValue(RepeatableWrites.REPEATED))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_under_way_is_not_done_again(Database database) {
        Program program = new Program(database, "write");
        program.put("/api/v1/me/contact", CONTACT, "cut");
        program.office.part(DSLContext.class).execute("update api_answer set status = 0 where repeat_key = 'cut'");

        assertThat(code(program.put("/api/v1/me/contact", CONTACT, "cut"))).isEqualTo("409 idempotency-under-way");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_is_a_problem_with_a_code(Database database) {
        Program program = new Program(database, "write");
        Visitor stranger = new Visitor(program.office);

        assertThat(code(stranger.get("/api/v1/me"))).isEqualTo("401 login-needed");
        assertThat(code(stranger.get("/api/nothing"))).isEqualTo("404 not-there");
        assertThat(code(program.person.get("/api/v1/nothing"))).isEqualTo("404 not-there");
        assertThat(code(program.get("/api/v1/accounts/99999999"))).isEqualTo("404 not-there");
        assertThat(code(program.post("/api/v1/me", "{}", ""))).isEqualTo("405 method-not-allowed");
        assertThat(code(program.put("/api/v1/me/contact", "{", ""))).isEqualTo("400 bad-request");
        assertThat(code(program.get("/api/v1/accounts/notanumber"))).isEqualTo("404 not-there");
        assertThat(code(program.send("PUT", "/api/v1/me/contact", "x", "", "text/plain")))
                .isEqualTo("415 unsupported-media-type");
        assertThat(code(stranger.send(
                        HttpRequest.newBuilder(program.office.address().resolve("/api/v1/accounts"))
                                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .build())))
                .isEqualTo("403 forbidden");
    }

    private static String code(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.statusCode() + " " + answer.body())
                .startsWith("application/problem+json");
        Matcher found = Pattern.compile("\"code\":\"([a-z-]+)\"").matcher(answer.body());
        return answer.statusCode() + " " + (found.find() ? found.group(1) : answer.body());
    }

    /** A program with a token of a security administrator. */
    private static final class Program {
        final TestOffice office;
        final String login;
        final Visitor person;
        final String token;

        Program(Database database, String scope) {
            office = TestOffice.on(database);
            login = office.person(Role.SECURITY_ADMINISTRATOR, "000000", 0);
            person = Visitor.loggedIn(office, login);
            Matcher secret = SECRET.matcher(person.post("/me", "/me/tokens", Map.of("name", "程序", "scope", scope))
                    .body());
            assertThat(secret.find()).isTrue();
            token = secret.group(1);
        }

        private Program(Program other, String token) {
            this.office = other.office;
            this.login = other.login;
            this.person = other.person;
            this.token = token;
        }

        Program with(String other) {
            return new Program(this, other);
        }

        HttpResponse<String> get(String path) {
            return send("GET", path, "", "", "application/json");
        }

        HttpResponse<String> post(String path, String body, String key) {
            return send("POST", path, body, key, "application/json");
        }

        HttpResponse<String> put(String path, String body, String key) {
            return send("PUT", path, body, key, "application/json");
        }

        HttpResponse<String> send(String method, String path, String body, String key, String media) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            office.address().resolve(path))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", media)
                    .method(method, HttpRequest.BodyPublishers.ofString(body));
            if (!key.isEmpty()) {
                request.header(RepeatableWrites.KEY, key);
            }
            return new Visitor(office).send(request.build());
        }
    }
}
