package hengji.app.warning;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.Visitor;
import hengji.app.monitoring.Spring;
import hengji.app.rectification.Found;
import hengji.app.rectification.Matter;
import hengji.app.rectification.Rectifications;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.Cause;
import hengji.core.monitoring.WarningAction;
import hengji.core.monitoring.WarningState;
import hengji.core.monitoring.WarningWay;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 预警 → 反馈 → 办结或整改. */
final class WarningsTest {
    private record Place(Spring spring, long id) {
        static Place on(Database database, Cause cause) {
            Spring spring = Spring.on(database).red(cause);
            Acted acted = spring.bureau()
                    .office()
                    .part(Issuing.class)
                    .issue(
                            spring.form(),
                            Spring.JUNE,
                            Optional.of(later(spring)),
                            spring.bureau().who(Role.BUSINESS_DIVISION),
                            "");
            return new Place(spring, ((Acted.Done) acted).warning().id());
        }

        static LocalDate later(Spring spring) {
            return LocalDate.now(spring.bureau().office().part(Clock.class)).plusDays(10);
        }

        Warnings warnings() {
            return spring.bureau().office().part(Warnings.class);
        }

        Warned now() {
            return warnings().find(spring.form(), id).orElseThrow();
        }

        Acted act(Role role, Act act) {
            return warnings().act(spring.form(), id, act, spring.bureau().who(role), "");
        }

        /** A step with everything it could take. */
        Act complete(WarningAction action) {
            return Act.of(action, now(), "已倒排工期，三季度补齐。")
                    .with(new Answer(Answer.Choice.CONTINUE, "已倒排工期，三季度补齐。", Optional.empty()))
                    .with(Found.of("执行率偏低", "加快支付"))
                    .until(later(spring));
        }

        Act answer(Answer.Choice choice, String amount) {
            return Act.of(WarningAction.ANSWER, now(), "")
                    .with(new Answer(choice, "项目选址未定，本年不再实施。", Optional.of(new BigDecimal(amount))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_red_sheet_is_warned_once_with_its_reasons_and_a_last_day(Database database) {
        Place place = Place.on(database, Cause.STAFF);
        assertThat(place.now().sentence().zh()).contains("预算执行进度预警", "单位原因");
        assertThat(place.now().unspent()).contains(new BigDecimal("9E+2"));
        Acted again = place.spring()
                .bureau()
                .office()
                .part(Issuing.class)
                .issue(
                        place.spring().form(),
                        Spring.JUNE,
                        Optional.empty(),
                        place.spring().bureau().who(Role.BUSINESS_DIVISION),
                        "");
        assertThat(again).isInstanceOf(Acted.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_accepted_answer_can_give_the_project_up(Database database) {
        Place place = Place.on(database, Cause.STAFF);
        assertThat(place.act(Role.UNIT_CLERK, place.answer(Answer.Choice.CANCEL, "900.01")))
                .isInstanceOf(Acted.Refused.class);
        place.act(Role.UNIT_CLERK, place.answer(Answer.Choice.CANCEL, "900"));
        assertThat(place.warnings().isCancelled(place.spring().form())).isFalse();
        place.act(Role.PERFORMANCE_DIVISION, place.complete(WarningAction.ACCEPT));
        assertThat(place.warnings().isCancelled(place.spring().form())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_does_not_do_becomes_items_of_the_ledger(Database database) {
        Place place = Place.on(database, Cause.STAFF);
        place.act(Role.UNIT_CLERK, place.complete(WarningAction.ANSWER));
        place.act(Role.PERFORMANCE_DIVISION, place.complete(WarningAction.NOTIFY));
        assertThat(place.now().state()).isEqualTo(WarningState.FOLLOWED);
        assertThat(place.spring()
                        .bureau()
                        .office()
                        .part(Rectifications.class)
                        .from(place.now().source()))
                .singleElement()
                .extracting((Matter matter) -> matter.found().demand())
                .isEqualTo("加快支付");
    }

    @ParameterizedTest
    @EnumSource
    void finances_own_cause_is_told_apart(Database database) {
        assertThat(Place.on(database, Cause.TREASURY_SHORT).now().isFinances()).isTrue();
        assertThat(Place.on(database, Cause.STAFF).now().isFinances()).isFalse();
    }

    /** Every state × action × role answers as the engine's table says. */
    @ParameterizedTest
    @EnumSource
    void every_state_action_and_role_is_as_the_table_says(Database database) {
        for (WarningState state : WarningState.values()) {
            Place place = brought(database, state);
            for (Role role : Role.values()) {
                for (WarningAction action : WarningAction.values()) {
                    boolean open =
                            WarningWay.procedure().open(state, Set.of(role)).contains(action);
                    assertThat(place.warnings()
                                    .open(place.now(), place.spring().bureau().who(role))
                                    .contains(action))
                            .as(state + " " + action + " " + role)
                            .isEqualTo(open);
                    if (!open) {
                        assertThat(place.act(role, place.complete(action))).isInstanceOf(Acted.Refused.class);
                    }
                }
            }
            assertThat(place.now().state()).isEqualTo(state);
        }
    }

    private static Place brought(Database database, WarningState state) {
        Place place = Place.on(database, Cause.STAFF);
        switch (state) {
            case ISSUED -> {}
            case WITHDRAWN -> place.act(Role.PERFORMANCE_DIVISION, place.complete(WarningAction.WITHDRAW));
            case ANSWERED, SENT_BACK, FOLLOWED, SETTLED -> {
                place.act(Role.UNIT_CLERK, place.complete(WarningAction.ANSWER));
                if (state != WarningState.ANSWERED) {
                    place.act(Role.PERFORMANCE_DIVISION, place.complete(after(state)));
                }
            }
        }
        assertThat(place.now().state()).isEqualTo(state);
        return place;
    }

    private static WarningAction after(WarningState state) {
        return switch (state) {
            case SENT_BACK -> WarningAction.SEND_BACK;
            case FOLLOWED -> WarningAction.NOTIFY;
            default -> WarningAction.ACCEPT;
        };
    }

    @ParameterizedTest
    @EnumSource
    void silence_is_followed_up_only_once_the_day_has_passed(Database database) {
        Place place = Place.on(database, Cause.STAFF);
        assertThat(place.act(Role.PERFORMANCE_DIVISION, place.complete(WarningAction.NOTIFY)))
                .isInstanceOf(Acted.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_clerk_finds_the_warning_in_the_work_list_and_answers_it_on_its_page(Database database) {
        Place place = Place.on(database, Cause.STAFF);
        Visitor clerk = Visitor.loggedIn(
                place.spring().bureau().office(), place.spring().bureau().login(Role.UNIT_CLERK));
        String link = place.now().link();
        assertThat(clerk.get("/work").body()).contains("1–6月监控预警", link);
        assertThat(clerk.get(link).body()).contains("预算执行进度预警", "继续执行", "取消项目");
        assertThat(clerk.post(link, link, Map.of("action", "ANSWER", "revision", "0"))
                        .body())
                .contains("没有写明整改措施和完成情况");
        Map<String, String> answer =
                Map.of("action", "ANSWER", "revision", "0", "choice", "CONTINUE", "words", "三季度补齐。");
        assertThat(clerk.post(link, link, answer).statusCode()).isEqualTo(302);
        assertThat(clerk.get("/monitoring?year=2025&period=6").body()).contains("● 红灯", "已反馈，待审核");
        Visitor bureau = Visitor.loggedIn(
                place.spring().bureau().office(), place.spring().bureau().login(Role.PERFORMANCE_DIVISION));
        assertThat(bureau.get("/work").body()).contains("审核处理意见");
        assertThat(bureau.get("/monitoring/report.docx?year=2025&period=6").body())
                .startsWith("PK");
    }
}
