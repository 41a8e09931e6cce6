package hengji.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.account.Tokens;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.tables.Tables;
import hengji.core.workflow.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PeopleTest {
    private static final String REGION = "000000";
    private static final Pattern PASSWORD = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final Pattern ACCOUNT = Pattern.compile("/accounts/(\\d+)\">([^<]+)</a>");

    @ParameterizedTest
    @EnumSource
    void an_account_is_opened_with_a_password_shown_once_that_must_be_changed(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = admin(office);
        String login = TestOffice.unique("jingban");

        var opened = admin.post(
                "/accounts", "/accounts", Map.of("login", login, "name", "经办人甲", "role", "PERFORMANCE_DIVISION"));
        String password = password(opened);

        assertThat(admin.get("/accounts?q=" + login).body())
                .contains(login, "经办人甲", "财政绩效股", "待改一次性密码")
                .doesNotContain(password);
        var first = new Visitor(office).login(login, password);
        assertThat(first.headers().firstValue("location").orElse("")).endsWith("/me/password");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_is_told_at_once_and_what_was_typed_stays(Database database) {
        TestOffice office = TestOffice.on(database);
        var answer = admin(office)
                .post(
                        "/accounts",
                        "/accounts",
                        Map.of("login", "a b", "name", "", "phone", "139", "role", "UNIT_CLERK"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("登录名须为", "请填写姓名", "单位填报人须指定单位", "value=\"a b\"", "value=\"139\"");
    }

    @ParameterizedTest
    @EnumSource
    void an_account_of_another_region_is_not_there_for_its_neighbour(Database database) {
        TestOffice office = TestOffice.on(database);
        String stranger = County.in(office).person(Role.UNIT_CLERK);
        long account = office.part(DSLContext.class)
                .select(Tables.ACCOUNT.ID)
                .from(Tables.ACCOUNT)
                .where(Tables.ACCOUNT.LOGIN.eq(stranger))
                .fetchSingle()
                .value1();
        Visitor admin = admin(office);

        assertThat(admin.get("/accounts/" + account).statusCode()).isEqualTo(404);
        assertThat(admin.post("/accounts", "/accounts/" + account + "/reset", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(office, stranger).get("/work").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void the_three_administrators_stay_apart(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = admin(office);
        String auditor = office.person(Role.SECURITY_AUDITOR, REGION, 0);
        String path = "/accounts/" + id(admin, auditor);

        for (String role : new String[] {"SYSTEM_ADMINISTRATOR", "BUDGET_DIVISION"}) {
            var answer = admin.post(path, path + "/roles", Map.of("role", role));
            assertThat(answer.statusCode()).as(role).isEqualTo(422);
            assertThat(answer.body()).contains("三员分立");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_changes_the_own_account(Database database) {
        TestOffice office = TestOffice.on(database);
        String login = office.person(Role.SECURITY_ADMINISTRATOR, REGION, 0);
        Visitor admin = Visitor.loggedIn(office, login);
        String path = "/accounts/" + id(admin, login);

        assertThat(admin.post(path, path + "/close", Map.of()).statusCode()).isEqualTo(422);
        assertThat(admin.get("/accounts").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_account_is_out_at_once_and_may_come_back(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = admin(office);
        String login = office.person(Role.BUDGET_DIVISION, REGION, 0);
        Visitor person = Visitor.loggedIn(office, login);
        String path = "/accounts/" + id(admin, login);

        admin.post(path, path + "/close", Map.of());
        assertThat(person.get("/me").statusCode()).isEqualTo(302);
        assertThat(location(new Visitor(office).login(login, TestOffice.PASSWORD)))
                .contains("failed=wrong");

        admin.post(path, path + "/open", Map.of());
        assertThat(location(new Visitor(office).login(login, TestOffice.PASSWORD)))
                .doesNotContain("failed");
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_gives_a_new_password_and_ends_sessions_and_tokens(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = admin(office);
        String login = office.person(Role.BUDGET_DIVISION, REGION, 0);
        Visitor person = Visitor.loggedIn(office, login);
        var made = person.post("/me", "/me/tokens", Map.of("name", "脚本", "scope", "read"));
        String token = password(made);
        assertThat(office.part(Tokens.class).use(token)).isPresent();
        String path = "/accounts/" + id(admin, login);

        String fresh = password(admin.post(path, path + "/reset", Map.of()));

        assertThat(person.get("/me").statusCode()).isEqualTo(302);
        assertThat(office.part(Tokens.class).use(token)).isEmpty();
        assertThat(location(new Visitor(office).login(login, TestOffice.PASSWORD)))
                .contains("failed=wrong");
        assertThat(location(new Visitor(office).login(login, fresh))).endsWith("/me/password");
    }

    @ParameterizedTest
    @EnumSource
    void a_role_holds_until_it_is_ended(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor admin = admin(office);
        String login = office.person(Role.SECURITY_ADMINISTRATOR, REGION, 0);
        Visitor other = Visitor.loggedIn(office, login);
        assertThat(other.get("/accounts").statusCode()).isEqualTo(200);
        String path = "/accounts/" + id(admin, login);
        Matcher end = Pattern.compile("action=\"(" + path + "/roles/\\d+/end)\"")
                .matcher(admin.get(path).body());
        assertThat(end.find()).isTrue();

        admin.post(path, end.group(1), Map.of());

        assertThat(other.get("/accounts").statusCode()).isEqualTo(404);
        assertThat(admin.get(path).body()).doesNotContain(end.group(1));
    }

    @ParameterizedTest
    @EnumSource
    void accounts_of_another_region_are_not_there(Database database) {
        TestOffice office = TestOffice.on(database);
        office.inTransaction(() -> office.part(org.jooq.DSLContext.class)
                .execute("insert into region (code, name) values ('999901', '邻县（虚构）') on conflict do nothing"));
        String far = office.person(Role.BUDGET_DIVISION, "999901", 0);
        Accounts accounts = office.part(Accounts.class);
        String login = TestOffice.unique("faradmin");
        long id = accounts.admit(login, "邻县管理员", TestOffice.PASSWORD);
        accounts.give(id, new Grant(Role.SECURITY_ADMINISTRATOR, "999901", 0));
        String path = "/accounts/" + id(Visitor.loggedIn(office, login), far);

        Visitor admin = admin(office);
        assertThat(admin.get("/accounts").body()).doesNotContain(far);
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        assertThat(admin.post("/accounts", path + "/reset", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static Visitor admin(TestOffice office) {
        return Visitor.loggedIn(office, office.person(Role.SECURITY_ADMINISTRATOR, REGION, 0));
    }

    private static String id(Visitor admin, String login) {
        Matcher found = ACCOUNT.matcher(admin.get("/accounts?q=" + login).body());
        while (found.find()) {
            if (found.group(2).equals(login)) {
                return found.group(1);
            }
        }
        throw new AssertionError("no account " + login);
    }

    private static String password(HttpResponse<String> page) {
        Matcher found = PASSWORD.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
