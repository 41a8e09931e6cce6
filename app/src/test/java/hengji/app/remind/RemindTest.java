package hengji.app.remind;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Who;
import hengji.app.duty.Bodies;
import hengji.app.duty.DutyBook;
import hengji.app.duty.DutyRule;
import hengji.app.duty.DutyScope;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.work.Notices;
import hengji.app.year.FiscalYears;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 催报: the list, the words and the notice. */
final class RemindTest {
    private static final int YEAR = 2024;
    private static final LocalDate PAST = LocalDate.of(2025, 1, 31);

    @ParameterizedTest
    @EnumSource
    void the_text_names_units_contacts_and_dates_and_asks_politely(Database database) {
        Bureau bureau = owing(database);
        Reminder reminder =
                reminders(bureau).reminder(bureau.who(Role.PERFORMANCE_DIVISION), round(bureau), Status.LATE);
        assertThat(reminder.text())
                .startsWith("各有关单位：")
                .contains("截至", "示范县第一中学，应于 1月31日前报送，联系人：未登记", "请于 ", "谢谢支持！", "示范县财政局");
    }

    @ParameterizedTest
    @EnumSource
    void a_department_reminds_its_own_units_only(Database database) {
        Bureau bureau = owing(database);
        bureau.organisation(bureau.bureau(), "106001", "示范县林业站", Organisation.Kind.UNIT);
        assertThat(reminders(bureau).owed(bureau.who(Role.DEPARTMENT), round(bureau)))
                .extracting(duty -> duty.body().name())
                .containsExactly("示范县第一中学");
        assertThat(reminders(bureau).owed(bureau.who(Role.PERFORMANCE_DIVISION), round(bureau)))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_has_filed_is_not_reminded(Database database) {
        Bureau bureau = owing(database);
        long form = bureau.target(YEAR);
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(org.jooq.DSLContext.class)
                        .update(hengji.app.tables.Tables.FORM)
                        .set(hengji.app.tables.Tables.FORM.STATE, "BUSINESS_REVIEW")
                        .where(hengji.app.tables.Tables.FORM.ID.eq(form))
                        .execute());
        assertThat(reminders(bureau).owed(bureau.who(Role.PERFORMANCE_DIVISION), round(bureau)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_the_words_notifies_the_clerks_and_gives_a_phone_list(Database database) {
        Bureau bureau = owing(database);
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Visitor visitor = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        String page = "/remind?year=" + YEAR + "&path=TARGET";
        assertThat(visitor.get(page).body()).contains("各有关单位：", "● 逾期", "发站内通知");
        var answer = visitor.post(page, page + "&status=late", Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(bureau.office().part(Notices.class).unread(clerk.id()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.text().zh()).startsWith("催报：2024年 示范县第一中学"));
        assertThat(visitor.get("/remind/phones.xlsx?year=" + YEAR + "&path=TARGET")
                        .statusCode())
                .isEqualTo(200);
        Visitor other = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(other.get("/remind").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_reads_the_words_and_has_the_clerks_told(Database database) {
        Bureau bureau = owing(database);
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        String asked = "?region=" + bureau.region() + "&year=" + YEAR + "&path=TARGET";
        assertThat(division.get("/api/v1/reminders" + asked).body())
                .contains("各有关单位：", "\"code\":\"105002\"", "\"standing\":\"OVERDUE\"", "\"total\":1");
        assertThat(division.get("/api/v1/reminders" + asked + "&status=returned")
                        .body())
                .contains("\"text\":\"\"");
        String wish = "{\"region\":\"%s\",\"year\":2024,\"path\":\"TARGET\",\"status\":\"late\"}";
        assertThat(division.send("POST", "/api/v1/reminders", wish.formatted(bureau.region()))
                        .body())
                .isEqualTo("{\"told\":1}");
        assertThat(bureau.office().part(Notices.class).unread(clerk.id())).hasSize(1);
        assertThat(division.send("POST", "/api/v1/reminders", wish.formatted("999999"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(division.send("POST", "/api/v1/reminders", "{\"year\":2024}").statusCode())
                .isEqualTo(404);
    }

    private static Reminders reminders(Bureau bureau) {
        return bureau.office().part(Reminders.class);
    }

    private static Reminders.Round round(Bureau bureau) {
        return new Reminders.Round(bureau.region(), YEAR, PathKind.TARGET);
    }

    private static Bureau owing(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        bureau.office().part(FiscalYears.class).open(bureau.region(), YEAR, "cn-2021", Actor.OFFICE);
        DutyRule rule = new DutyRule(
                PathKind.TARGET, FormKind.DEPARTMENT_TARGET, Bodies.UNITS, DutyScope.OWN, Optional.of(PAST));
        bureau.office().part(DutyBook.class).keep(bureau.region(), YEAR, List.of(rule), Actor.OFFICE);
        return bureau;
    }
}
