package hengji.app.handover;

import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.ROLE_GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Accounts;
import hengji.app.account.Who;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.work.Notices;
import hengji.app.work.Recipients;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 工作移交: roles, rows and notices go over together, and nobody hands over what is above oneself. */
final class HandOverTest {
    @ParameterizedTest
    @EnumSource
    void a_clerks_role_and_rows_go_to_a_colleague_and_both_are_told(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who giver = bureau.who(Role.UNIT_CLERK);
        Who taker = bureau.another(Role.SECTION_OFFICER, bureau.unit());
        assign(bureau, bureau.target(2026), giver);
        assertThat(hand(bureau, giver, giver, taker))
                .hasValueSatisfying(moved -> assertThat(moved.rows()).isEqualTo(6));
        assertThat(now(bureau, taker).roles()).containsExactlyInAnyOrder(Role.SECTION_OFFICER, Role.UNIT_CLERK);
        assertThat(now(bureau, giver).roles()).isEmpty();
        assertThat(List.of(giver, taker))
                .allSatisfy(who -> assertThat(
                                bureau.office().part(Notices.class).unread(who.id()))
                        .singleElement()
                        .satisfies(notice -> assertThat(notice.text().zh()).startsWith("工作移交：")));
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_that_was_read_before_shows_who_has_the_rows_now(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who giver = bureau.who(Role.UNIT_CLERK);
        Who taker = bureau.another(Role.SECTION_OFFICER, bureau.unit());
        long form = bureau.target(2026);
        assign(bureau, form, giver);
        Sheets sheets = bureau.office().part(Sheets.class);
        assertThat(sheets.get(form).rows())
                .allSatisfy(row -> assertThat(row.care().assignee()).isEqualTo(giver.id()));
        hand(bureau, giver, giver, taker);
        assertThat(sheets.get(form).rows())
                .allSatisfy(row -> assertThat(row.care().assignee()).isEqualTo(taker.id()));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_leaves_on_a_day_to_come_hears_of_things_until_then(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Recipients recipients = bureau.office().part(Recipients.class);
        Organisation unit = bureau.office().part(Trees.class).tree().get(bureau.unit());
        ends(bureau, clerk, LocalDate.of(2099, 12, 31));
        assertThat(recipients.of(Role.UNIT_CLERK, unit)).containsExactly(clerk.id());
        ends(bureau, clerk, LocalDate.of(2020, 12, 31));
        assertThat(recipients.of(Role.UNIT_CLERK, unit)).isEmpty();
    }

    private static void ends(Bureau bureau, Who who, LocalDate last) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(ROLE_GRANT)
                        .set(ROLE_GRANT.VALID_TO, last)
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(who.id()))
                        .execute());
    }

    @ParameterizedTest
    @EnumSource
    void only_what_stands_below_oneself_is_handed_over_for_others(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        HandOver handOver = bureau.office().part(HandOver.class);
        Who head = bureau.who(Role.UNIT_HEAD);
        Who department = bureau.who(Role.DEPARTMENT);
        assertThat(handOver.portions(department, head.id())).hasSize(1);
        assertThat(handOver.portions(head, department.id())).isEmpty();
        assertThat(handOver.portions(bureau.who(Role.UNIT_CLERK), head.id())).isEmpty();
        assertThat(hand(bureau, head, department, bureau.who(Role.UNIT_CLERK))).isEmpty();
        assertThat(handOver.portions(
                        bureau.who(Role.PERFORMANCE_DIVISION),
                        bureau.who(Role.BUDGET_DIVISION).id()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_administrator_takes_work_over(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Who head = bureau.who(Role.UNIT_HEAD);
        Who administrator = bureau.who(Role.SYSTEM_ADMINISTRATOR);
        assertThat(bureau.office().part(HandOver.class).takers(clerk, clerk.id()))
                .extracting(Colleague::id)
                .contains(head.id())
                .doesNotContain(clerk.id(), administrator.id());
        assertThat(hand(bureau, clerk, clerk, bureau.who(Role.SYSTEM_ADMINISTRATOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_what_would_go_over_before_it_does(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Who taker = bureau.another(Role.UNIT_CLERK, bureau.department());
        Visitor visitor = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String page = "/handover?from=" + clerk.id() + "&to=" + taker.id();
        assertThat(visitor.get(page).body()).contains("示范县第一中学", "确认移交");
        long grant = bureau.office()
                .part(HandOver.class)
                .portions(clerk, clerk.id())
                .getFirst()
                .grant();
        visitor.post(page, "/handover", Map.of("from", "" + clerk.id(), "to", "" + taker.id(), "grant", "" + grant));
        assertThat(now(bureau, taker).grants()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_sees_what_would_go_over_and_hands_it_over(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Who clerk = bureau.who(Role.UNIT_CLERK);
        Who taker = bureau.another(Role.SECTION_OFFICER, bureau.unit());
        Program program = Program.of(bureau, Role.UNIT_CLERK);
        String all = "/api/v1/hand-overs";
        assertThat(program.get(all + "/givers").body()).contains("\"id\":" + clerk.id());
        String offer = program.get(all + "?from=" + clerk.id()).body();
        assertThat(offer).contains("示范县第一中学", "\"id\":" + taker.id());
        String grant = offer.replaceAll(".*\"grant\":(\\d+),.*", "$1");
        String wish = "{\"from\":%d,\"to\":%d,\"grants\":[%s]}";
        assertThat(program.send("POST", all, wish.formatted(clerk.id(), taker.id(), ""))
                        .body())
                .contains("\"code\":\"nothing-handed-over\"");
        assertThat(program.send("POST", all, wish.formatted(clerk.id(), taker.id(), grant))
                        .body())
                .contains("\"roles\":1");
        assertThat(now(bureau, taker).roles()).contains(Role.UNIT_CLERK);
        assertThat(program.get(all + "?from=" + taker.id()).statusCode()).isEqualTo(404);
    }

    private static java.util.Optional<HandOver.Moved> hand(Bureau bureau, Who who, Who from, Who to) {
        HandOver handOver = bureau.office().part(HandOver.class);
        Set<Long> grants =
                handOver.portions(who, from.id()).stream().map(Portion::grant).collect(Collectors.toSet());
        return handOver.hand(who, from.id(), to.id(), grants, "127.0.0.1");
    }

    private static Who now(Bureau bureau, Who who) {
        return bureau.office().part(Accounts.class).find(who.id()).orElseThrow();
    }

    private static void assign(Bureau bureau, long form, Who who) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM_ROW)
                        .set(FORM_ROW.ASSIGNEE_ID, who.id())
                        .where(FORM_ROW.FORM_ID.eq(form))
                        .execute());
    }
}
