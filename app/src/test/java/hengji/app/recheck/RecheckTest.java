package hengji.app.recheck;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.RECHECK;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.access.Deed;
import hengji.app.account.Who;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.memory.PastReviews;
import hengji.app.rectification.Rectifications;
import hengji.app.result.ReviewedGrades;
import hengji.core.explain.Wording;
import hengji.core.procedure.Taken;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.Proof;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.recheck.RecheckWay;
import hengji.core.recheck.RowReview;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A re-check from the first row to the final score. */
final class RecheckTest {
    @ParameterizedTest
    @EnumSource
    void the_papers_begin_with_what_the_form_says(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        Standing standing = drawn.standing();
        assertThat(standing.rows()).isEqualTo(7);
        assertThat(standing.self().orElseThrow()).isEqualByComparingTo("99.50");
        assertThat(standing.computed().orElseThrow()).isEqualByComparingTo("99.50");
        assertThat(standing.score()).isEmpty();
        assertThat(drawn.row(2).wanted()).isEqualTo("≥ 92 %");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_fault_costs_is_computed_and_stands_beside_the_self_score(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        assertThat(drawn.write(2, drawn.fault(2, "unmeasurable", "30"), Role.PERFORMANCE_DIVISION))
                .isInstanceOf(Answer.Kept.class);
        RecheckPage.Line line =
                drawn.part(RecheckDesk.class).lines(drawn.standing(), true).get(2);
        assertThat(line.row().self().orElseThrow()).isEqualByComparingTo("15");
        assertThat(line.review().orElseThrow().score().points()).isEqualByComparingTo("10.50");
        assertThat(line.lost().orElseThrow()).isEqualByComparingTo("4.50");
    }

    @ParameterizedTest
    @EnumSource
    void another_share_than_the_packs_is_refused_with_everything_else_that_is_wrong(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        Answer answer = drawn.write(
                2,
                new Statement(
                        0,
                        Optional.empty(),
                        "",
                        "",
                        List.of(new Deducting.Statement("unmeasurable", new BigDecimal("40"), Optional.empty(), "")),
                        "",
                        ""),
                Role.PERFORMANCE_DIVISION);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Wording::zh)
                                .hasSize(2)
                                .anyMatch(text -> text.contains("佐证材料"))
                                .anyMatch(text -> text.contains("只能扣 30%/60%/100%")));
        assertThat(drawn.standing().done()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void missing_evidence_must_cost_and_better_than_seen_owes_a_reason(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        assertThat(drawn.write(1, drawn.statement(1, Proof.NONE, "", List.of(), ""), Role.PERFORMANCE_DIVISION))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().zh()).contains("没有扣分"));
        assertThat(drawn.write(1, drawn.statement(1, Proof.ENOUGH, "", List.of(), ""), Role.PERFORMANCE_DIVISION))
                .isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_actual_the_reviewer_does_not_accept_is_computed_anew(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        Statement stated = new Statement(0, Optional.of(Proof.ENOUGH), "查看了原件", "46", List.of(), "台账只有 46%", "");
        assertThat(drawn.write(2, stated, Role.PERFORMANCE_DIVISION)).isInstanceOf(Answer.Kept.class);
        RowReview review = drawn.part(RecheckDesk.class)
                .lines(drawn.standing(), true)
                .get(2)
                .review()
                .orElseThrow();
        assertThat(review.score().points()).isEqualByComparingTo("7.50");
        assertThat(drawn.row(2).reached()).isEqualTo("93 %");
    }

    @ParameterizedTest
    @EnumSource
    void only_those_assigned_see_it_and_the_office_only_once_it_is_sent(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        Parts parts = drawn.part(Parts.class);
        drawn.who(Role.EXPERT);
        assertThat(parts.sees(drawn.now(), drawn.head(), drawn.who(Role.BUSINESS_DIVISION)))
                .isFalse();
        assertThat(parts.sees(drawn.now(), drawn.head(), drawn.who(Role.EXPERT)))
                .isFalse();
        drawn.assign(Role.EXPERT);
        assertThat(parts.sees(drawn.now(), drawn.head(), drawn.who(Role.EXPERT)))
                .isTrue();
        assertThat(parts.writes(drawn.now(), drawn.head(), drawn.who(Role.EXPERT)))
                .isTrue();
        assertThat(drawn.write(1, drawn.fine(1), Role.BUSINESS_DIVISION)).isInstanceOf(Answer.Refused.class);
        for (Role office : List.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT)) {
            assertThat(parts.sees(drawn.now(), drawn.head(), drawn.who(office))).isFalse();
        }
        drawn.stand(RecheckState.SENT);
        for (Role office : List.of(Role.UNIT_CLERK, Role.UNIT_HEAD, Role.DEPARTMENT)) {
            assertThat(parts.sees(drawn.now(), drawn.head(), drawn.who(office))).isTrue();
            assertThat(parts.isInside(drawn.now(), drawn.head(), drawn.who(office)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_writes_on_a_row_that_changed_meanwhile_is_told(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        Statement first = drawn.fine(3);
        Statement second = drawn.fault(3, "unrelated", "100");
        assertThat(drawn.write(3, first, Role.PERFORMANCE_DIVISION)).isInstanceOf(Answer.Kept.class);
        assertThat(drawn.write(3, second, Role.PERFORMANCE_DIVISION))
                .isInstanceOfSatisfying(
                        Answer.Differs.class,
                        differs -> assertThat(
                                        differs.now().first().orElseThrow().faults())
                                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void the_whole_way_to_the_final_score(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        drawn.assign(Role.EXPERT);
        assertThat(drawn.move(RecheckAction.HAND_IN, Role.EXPERT)).isInstanceOf(Taken.Refused.class);
        drawn.review(Role.EXPERT);
        assertThat(drawn.move(RecheckAction.HAND_IN, Role.EXPERT)).isEqualTo(new Taken.Moved<>(RecheckState.SIGNING));
        assertThat(drawn.move(RecheckAction.SEND, Role.PERFORMANCE_DIVISION)).isInstanceOf(Taken.Refused.class);
        assertThat(drawn.move(RecheckAction.SEND, drawn.sent(), drawn.who(Role.PERFORMANCE_DIVISION)))
                .isEqualTo(new Taken.Moved<>(RecheckState.SENT));
        assertThat(drawn.move(RecheckAction.OBJECT, Role.UNIT_CLERK)).isInstanceOf(Taken.Refused.class);
        object(drawn);
        assertThat(drawn.move(RecheckAction.OBJECT, Role.UNIT_CLERK))
                .isEqualTo(new Taken.Moved<>(RecheckState.OBJECTED));
        assertThat(drawn.move(RecheckAction.ANSWER, Role.PERFORMANCE_DIVISION)).isInstanceOf(Taken.Refused.class);
        uphold(drawn);
        assertThat(drawn.move(RecheckAction.ANSWER, Role.PERFORMANCE_DIVISION))
                .isEqualTo(new Taken.Moved<>(RecheckState.ANSWERED));
        assertThat(drawn.move(RecheckAction.CONFIRM, drawn.sent(), drawn.who(Role.PERFORMANCE_DIVISION)))
                .isEqualTo(new Taken.Moved<>(RecheckState.FINAL));
        Recheck.Result result = drawn.part(Rechecks.class).result(drawn.form()).orElseThrow();
        assertThat(result.points()).isEqualByComparingTo("96.50");
        assertThat(result.grade()).isEqualTo("优");
        assertThat(drawn.part(ReviewedGrades.class).grade(drawn.form())).contains("优");
        assertThat(drawn.part(PastReviews.class).rows(drawn.form()).get(6))
                .satisfies(row -> assertThat(row.score().points()).isEqualByComparingTo("7"));
        assertThat(drawn.part(DSLContext.class)
                        .fetchCount(
                                JOURNAL,
                                JOURNAL.ACTION.eq("recheck.move").and(JOURNAL.SUBJECT.eq("form " + drawn.form()))))
                .isEqualTo(5);
    }

    private static void object(Drawn drawn) {
        assertThat(drawn.standing().score().orElseThrow().points()).isEqualByComparingTo("89.50");
        Objecting objecting = drawn.part(Objecting.class);
        Who clerk = drawn.who(Role.UNIT_CLERK);
        assertThat(objecting.object(drawn.form(), 6, "问卷已补充", clerk, Drawn.ADDRESS))
                .isInstanceOf(Answer.Kept.class);
        assertThat(objecting.enclose(
                        drawn.form(),
                        "问卷.pdf",
                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8),
                        clerk,
                        Drawn.ADDRESS))
                .isInstanceOf(Answer.Kept.class);
    }

    /** The marks come back in part; what was found first stays beside it. */
    private static void uphold(Drawn drawn) {
        Deducting.Statement milder =
                new Deducting.Statement("unmeasurable", new BigDecimal("30"), Optional.empty(), "");
        Statement stated = drawn.statement(6, Proof.ENOUGH, "补充了问卷", List.of(milder), "部分采纳，问卷样本偏少。");
        assertThat(drawn.write(5, drawn.fine(5), Role.PERFORMANCE_DIVISION)).isInstanceOf(Answer.Refused.class);
        assertThat(drawn.write(6, stated, Role.PERFORMANCE_DIVISION)).isInstanceOf(Answer.Kept.class);
        assertThat(drawn.row(6).first().orElseThrow().faults().getFirst().code())
                .isEqualTo("no-evidence");
        assertThat(drawn.row(6).again().orElseThrow().faults().getFirst().code())
                .isEqualTo("unmeasurable");
    }

    @ParameterizedTest
    @EnumSource
    void who_handed_in_does_not_sign(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        drawn.review(Role.PERFORMANCE_DIVISION);
        drawn.move(RecheckAction.HAND_IN, Role.PERFORMANCE_DIVISION);
        assertThat(drawn.move(RecheckAction.SEND, drawn.sent(), drawn.who(Role.PERFORMANCE_DIVISION)))
                .isInstanceOf(Taken.Refused.class);
        Who another =
                drawn.bureau().another(Role.PERFORMANCE_DIVISION, drawn.bureau().bureau());
        assertThat(drawn.move(RecheckAction.SEND, drawn.sent(), another))
                .isEqualTo(new Taken.Moved<>(RecheckState.SENT));
    }

    @ParameterizedTest
    @EnumSource
    void silence_counts_only_after_the_day(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        drawn.review(Role.PERFORMANCE_DIVISION);
        drawn.stand(RecheckState.SENT);
        LocalDate today = LocalDate.now(drawn.part(Clock.class));
        due(drawn, today);
        assertThat(drawn.move(RecheckAction.LAPSE, Role.PERFORMANCE_DIVISION)).isInstanceOf(Taken.Refused.class);
        due(drawn, today.minusDays(1));
        assertThat(drawn.move(RecheckAction.LAPSE, Role.PERFORMANCE_DIVISION))
                .isEqualTo(new Taken.Moved<>(RecheckState.AGREED));
    }

    private static void due(Drawn drawn, LocalDate day) {
        drawn.part(DSLContext.class)
                .update(RECHECK)
                .set(RECHECK.DUE, day)
                .where(RECHECK.FORM_ID.eq(drawn.form()))
                .execute();
    }

    /** Every state × every role: what is open is what the engine's table says, for those who were assigned. */
    @ParameterizedTest
    @EnumSource
    void what_is_open_is_what_the_table_says(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        for (Role reviewer : List.of(Role.EXPERT, Role.BUSINESS_DIVISION)) {
            drawn.assign(reviewer);
        }
        Moving moving = drawn.part(Moving.class);
        for (RecheckState state : RecheckState.values()) {
            drawn.stand(state);
            for (Role role : Role.values()) {
                boolean takesPart = Deed.MOVE_RECHECK.holders().stream().anyMatch(holder -> holder.role() == role);
                Set<Role> table = takesPart ? Set.of(role) : Set.of();
                assertThat(moving.open(drawn.now(), drawn.head(), drawn.who(role)))
                        .as("%s in %s", role, state)
                        .isEqualTo(RecheckWay.procedure().open(state, table));
            }
        }
    }

    /** Every action of every state by everybody whom the table does not name is refused, and nothing moves. */
    @ParameterizedTest
    @EnumSource
    void nobody_else_moves_anything(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        for (RecheckState state : RecheckState.values()) {
            for (RecheckAction action : RecheckAction.values()) {
                for (Role role : Role.values()) {
                    drawn.stand(state);
                    boolean named =
                            RecheckWay.procedure().open(state, Set.of(role)).contains(action);
                    boolean stranger = role == Role.BUSINESS_DIVISION || role == Role.EXPERT;
                    if (!named || stranger) {
                        assertThat(drawn.move(action, drawn.sent(), drawn.who(role)))
                                .as("%s %s by %s", state, action, role)
                                .isInstanceOf(Taken.Refused.class);
                        assertThat(drawn.now().state()).isEqualTo(state);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void findings_go_into_the_ledger_once(Database database) {
        Drawn drawn = Drawn.in(TestOffice.on(database));
        drawn.review(Role.PERFORMANCE_DIVISION);
        Ordering ordering = drawn.part(Ordering.class);
        LocalDate due = LocalDate.now(drawn.part(Clock.class)).plusDays(30);
        var wanted = new Ordering.Wanted(List.of(6), "补充问卷", Optional.of(due));
        Who division = drawn.who(Role.PERFORMANCE_DIVISION);
        assertThat(ordering.order(drawn.form(), wanted, division, Drawn.ADDRESS).zh())
                .contains("没有发出");
        drawn.stand(RecheckState.FINAL);
        assertThat(ordering.order(drawn.form(), wanted, division, Drawn.ADDRESS).zh())
                .contains("1 项");
        assertThat(ordering.order(drawn.form(), wanted, division, Drawn.ADDRESS).zh())
                .contains("没有列入");
        assertThat(drawn.part(Rectifications.class).of(drawn.bureau().unit()))
                .singleElement()
                .satisfies(matter -> assertThat(matter.found().problem()).contains("没有佐证材料"));
    }
}
