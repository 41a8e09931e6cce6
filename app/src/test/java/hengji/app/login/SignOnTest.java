package hengji.app.login;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.LittleProvider;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.people.People;
import hengji.app.storage.Neighbours;
import hengji.app.storage.Settings;
import hengji.app.storage.SignOn;
import hengji.core.workflow.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The county's own sign-on, against a real little provider on this machine. */
final class SignOnTest {
    private static TestOffice office(Database database, URI issuer, boolean administrators) {
        Settings plain = TestOffice.fresh(database);
        SignOn signOn = new SignOn(issuer, LittleProvider.CLIENT, LittleProvider.SECRET, administrators);
        return TestOffice.open(
                new Settings(plain.data(), plain.host(), 0, false, plain.database(), Neighbours.NONE.with(signOn)));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("location").orElse("");
    }

    /** Goes the way a browser goes: office, provider, office; where it ends. */
    private static String comeIn(Visitor visitor) throws Exception {
        String start = location(visitor.get("/login/sign-on?acknowledged=true"));
        URI provider = URI.create(location(visitor.get(start)));
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> back =
                    browser.send(HttpRequest.newBuilder(provider).build(), HttpResponse.BodyHandlers.ofString());
            URI code = URI.create(location(back));
            return location(visitor.get(code.getRawPath() + "?" + code.getRawQuery()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_known_by_login_name_comes_in_and_is_bound_to_the_subject(Database database) throws Exception {
        try (LittleProvider provider = new LittleProvider()) {
            TestOffice office = office(database, provider.issuer(), false);
            Bureau bureau = Bureau.in(office);
            String clerk = bureau.login(Role.UNIT_CLERK);
            provider.letIn("subject-1", clerk);
            Visitor visitor = new Visitor(office);
            assertThat(comeIn(visitor)).doesNotContain("failed");
            assertThat(visitor.get("/api/v1/me").body()).contains("\"login\":\"" + clerk + "\"");
            DSLContext data = office.part(DSLContext.class);
            assertThat(data.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(clerk)).getOidcSubject())
                    .isEqualTo("subject-1");
            assertThat(data.fetchCount(JOURNAL, JOURNAL.ACTION.in("login.bind", "login.sign-on")))
                    .isEqualTo(2);

            provider.letIn("subject-1", "renamed-there");
            Visitor again = new Visitor(office);
            comeIn(again);
            assertThat(again.get("/api/v1/me").body()).contains("\"login\":\"" + clerk + "\"");
            provider.letIn("subject-2", clerk);
            assertThat(comeIn(new Visitor(office)))
                    .as("a name bound to another")
                    .contains("failed=no-account");
            office.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_gets_an_account_by_it_and_administrators_stay_out_unless_allowed(Database database) throws Exception {
        try (LittleProvider provider = new LittleProvider()) {
            TestOffice office = office(database, provider.issuer(), false);
            Bureau bureau = Bureau.in(office);
            String admin = bureau.login(Role.SYSTEM_ADMINISTRATOR);
            int accounts = office.part(DSLContext.class).fetchCount(ACCOUNT);
            provider.letIn("stranger", "nobody-here");
            Visitor visitor = new Visitor(office);
            assertThat(comeIn(visitor)).contains("failed=no-account");
            assertThat(visitor.get("/login?failed=no-account").body()).contains("没有可以这样登录的对应账号");
            assertThat(visitor.get("/api/v1/me").statusCode()).isEqualTo(401);
            assertThat(office.part(DSLContext.class).fetchCount(ACCOUNT)).isEqualTo(accounts);
            provider.letIn("subject-3", admin);
            assertThat(comeIn(new Visitor(office))).contains("failed=no-account");
            office.close();

            TestOffice open = office(database, provider.issuer(), true);
            provider.letIn("subject-4", Bureau.in(open).login(Role.SYSTEM_ADMINISTRATOR));
            assertThat(comeIn(new Visitor(open))).doesNotContain("failed");
            open.close();
        }
    }

    @Test
    void a_closed_account_stays_closed_and_a_reset_unbinds() throws Exception {
        try (LittleProvider provider = new LittleProvider()) {
            TestOffice office = office(Database.H2, provider.issuer(), false);
            Bureau bureau = Bureau.in(office);
            String clerk = bureau.login(Role.UNIT_CLERK);
            provider.letIn("subject-1", clerk);
            assertThat(comeIn(new Visitor(office))).doesNotContain("failed");
            People people = office.part(People.class);
            long id = bureau.who(Role.UNIT_CLERK).id();
            people.reset(bureau.who(Role.SECURITY_ADMINISTRATOR), id, "127.0.0.1");
            assertThat(office.part(DSLContext.class)
                            .fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(clerk))
                            .getOidcSubject())
                    .isNull();
            people.close(bureau.who(Role.SECURITY_ADMINISTRATOR), id, "127.0.0.1");
            assertThat(comeIn(new Visitor(office))).contains("failed=no-account");
            office.close();
        }
    }

    @Test
    void the_office_opens_without_the_provider_and_says_so_at_the_door() {
        TestOffice office = office(Database.H2, URI.create("http://127.0.0.1:9"), false);
        Visitor visitor = new Visitor(office);
        assertThat(visitor.get("/login").body()).contains("用统一身份登录", "/login/sign-on?acknowledged=true");
        assertThat(location(visitor.get("/login/sign-on?acknowledged=true"))).endsWith("failed=sign-on");
        assertThat(location(visitor.get("/login/sign-on"))).endsWith("failed=notice");
        assertThat(visitor.get("/oauth2/authorization/office").statusCode())
                .as("not past the notice")
                .isEqualTo(404);
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void without_a_setting_there_is_no_such_door(Database database) {
        Visitor visitor = new Visitor(TestOffice.on(database));
        assertThat(visitor.get("/login").body()).doesNotContain("统一身份");
        assertThat(visitor.get("/login/sign-on?acknowledged=true").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/login/oauth2/code/office?code=1&state=1").statusCode())
                .isEqualTo(404);
    }
}
