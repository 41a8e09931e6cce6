package hengji.app.mail;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import hengji.app.account.Who;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.storage.MailServer;
import hengji.app.storage.Neighbours;
import hengji.app.storage.Settings;
import hengji.app.work.Notices;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices by mail, over a real mail server on this machine that asks for a password. */
final class MailTest {
    private static final String USER = "hengji";
    private static final String PASSWORD = "mail-password";
    private static final Wording RETURNED = Wording.of("2026年 示范县第一中学 绩效目标：退回", "2026 school, target: returned");

    private static GreenMail server() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("hengji@example.org", USER, PASSWORD);
        server.start();
        return server;
    }

    private static TestOffice office(Database database, int port) {
        return office(database, port, MailServer.Security.NONE);
    }

    private static TestOffice office(Database database, int port, MailServer.Security security) {
        Settings plain = TestOffice.fresh(database);
        MailServer mail = new MailServer(
                "127.0.0.1", port, security, Optional.of(new MailServer.Login(USER, PASSWORD)), "hengji@example.org");
        Neighbours neighbours = Neighbours.NONE.with(mail, Optional.of(URI.create("https://jixiao.example.org/")));
        return TestOffice.open(new Settings(plain.data(), plain.host(), 0, false, plain.database(), neighbours));
    }

    private static void reach(Bureau bureau, Who who, String address) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(ACCOUNT)
                        .set(ACCOUNT.MAIL, address)
                        .where(ACCOUNT.ID.eq(who.id()))
                        .execute());
    }

    private static void tell(Bureau bureau, Who who) {
        bureau.office().part(Notices.class).tell(who.id(), RETURNED, "/forms/7/return");
    }

    @ParameterizedTest
    @EnumSource
    void a_notice_goes_out_as_a_mail_to_whoever_has_an_address(Database database) throws Exception {
        GreenMail server = server();
        TestOffice office = office(database, server.getSmtp().getPort());
        try {
            Bureau bureau = Bureau.in(office);
            reach(bureau, bureau.who(Role.UNIT_CLERK), "jia@example.org");
            tell(bureau, bureau.who(Role.UNIT_CLERK));
            tell(bureau, bureau.who(Role.UNIT_HEAD));
            office.part(Post.class).round();
            assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("【衡绩】2026年 示范县第一中学 绩效目标：退回");
            assertThat(mail.getAllRecipients()[0]).hasToString("jia@example.org");
            assertThat(String.valueOf(mail.getContent()))
                    .contains("绩效目标：退回", "https://jixiao.example.org/forms/7/return", "严禁用邮件传递涉密内容");
        } finally {
            office.close();
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_that_failed_is_shown_and_tried_again(Database database) {
        GreenMail server = server();
        int port = server.getSmtp().getPort();
        server.stop();
        TestOffice office = office(database, port);
        try {
            Bureau bureau = Bureau.in(office);
            reach(bureau, bureau.who(Role.UNIT_CLERK), "jia@example.org");
            tell(bureau, bureau.who(Role.UNIT_CLERK));
            assertThat(office.part(Post.class).round()).isZero();
            Visitor admin = Visitor.loggedIn(office, bureau.login(Role.SYSTEM_ADMINISTRATOR));
            assertThat(admin.get("/mail").body())
                    .contains("jia@example.org", "稍后再试", "连接邮件服务器失败")
                    .doesNotContain("绩效目标：退回");
            Program program = Program.of(bureau, Role.SYSTEM_ADMINISTRATOR);
            String listed = program.get("/api/v1/mails").body();
            assertThat(listed)
                    .contains("\"state\":\"WAITING\"", "\"attempts\":1")
                    .doesNotContain("绩效目标");
            GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            back.setUser("hengji@example.org", USER, PASSWORD);
            back.start();
            String id = listed.replaceAll(".*\"id\":(\\d+),.*", "$1");
            assertThat(program.send("POST", "/api/v1/mails/again", "{\"id\":" + id + "}")
                            .statusCode())
                    .isEqualTo(204);
            tell(bureau, bureau.who(Role.UNIT_CLERK));
            assertThat(admin.post("/mail", "/mail", Map.of("mail", "0")).statusCode())
                    .isEqualTo(302);
            office.part(Post.class).round();
            assertThat(back.waitForIncomingEmail(30_000, 2)).isTrue();
            back.stop();
            assertThat(admin.get("/mail").body()).contains("没有待发或失败的邮件", "发出 2 封");
            assertThat(program.send("POST", "/api/v1/mails/again", "{\"id\":" + id + "}")
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            office.close();
            server.stop();
        }
    }

    @Test
    void no_password_is_said_in_the_clear_to_a_server_that_must_turn_to_tls() {
        GreenMail server = server();
        TestOffice office = office(Database.H2, server.getSmtp().getPort(), MailServer.Security.STARTTLS);
        try {
            Bureau bureau = Bureau.in(office);
            reach(bureau, bureau.who(Role.UNIT_CLERK), "jia@example.org");
            tell(bureau, bureau.who(Role.UNIT_CLERK));
            office.part(Post.class).round();
            Visitor admin = Visitor.loggedIn(office, bureau.login(Role.SYSTEM_ADMINISTRATOR));
            assertThat(admin.get("/mail").body()).contains("STARTTLS is required");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            office.close();
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_mail_is_given_up_after_three_days_and_keeps_nothing_once_sent(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        MailBook book = bureau.office().part(MailBook.class);
        DSLContext data = bureau.office().part(DSLContext.class);
        Addressee to = new Addressee(
                bureau.who(Role.UNIT_CLERK).id(), Optional.of(bureau.region()), "甲", "jia@example.org", false);
        bureau.office().inTransaction(() -> book.queue(to, "题", "文"));
        Letter letter = book.due(1000).getLast();
        book.failed(letter, "450 busy", false);
        assertThat(data.fetchSingle(MAIL, MAIL.ID.eq(letter.id())).getState()).isEqualTo("WAITING");
        bureau.office()
                .inTransaction(() -> data.update(MAIL)
                        .set(MAIL.MADE_AT, Instant.now().minus(Duration.ofDays(4)))
                        .where(MAIL.ID.eq(letter.id()))
                        .execute());
        book.failed(letter, "450 busy", false);
        assertThat(data.fetchSingle(MAIL, MAIL.ID.eq(letter.id())).getState()).isEqualTo("FAILED");
        book.sent(letter);
        assertThat(data.fetchSingle(MAIL, MAIL.ID.eq(letter.id())))
                .satisfies(sent -> assertThat(Map.of("state", sent.getState(), "body", sent.getBody()))
                        .isEqualTo(Map.of("state", "SENT", "body", "")));
    }

    @ParameterizedTest
    @EnumSource
    void without_a_server_nothing_is_queued(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        reach(bureau, bureau.who(Role.UNIT_CLERK), "jia@example.org");
        tell(bureau, bureau.who(Role.UNIT_CLERK));
        assertThat(bureau.office()
                        .part(DSLContext.class)
                        .fetchCount(
                                MAIL,
                                MAIL.ACCOUNT_ID.eq(bureau.who(Role.UNIT_CLERK).id())))
                .isZero();
        Visitor admin = Visitor.loggedIn(bureau.office(), bureau.login(Role.SYSTEM_ADMINISTRATOR));
        assertThat(admin.get("/mail").body()).contains("没有设置邮件服务器");
    }
}
