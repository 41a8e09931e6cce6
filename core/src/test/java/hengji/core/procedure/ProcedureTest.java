package hengji.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.monitoring.WarningWay;
import hengji.core.recheck.RecheckWay;
import hengji.core.rectification.Rectification;
import hengji.core.rectification.RectificationAction;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcedureTest {
    private static final Procedure<RectificationState, RectificationAction> WAY = Rectification.procedure();
    private static final Set<Role> CLERK = Set.of(Role.UNIT_CLERK);
    private static final Set<Role> BUREAU = Set.of(Role.PERFORMANCE_DIVISION);
    private static final Set<Need> EVERYTHING = EnumSet.allOf(Need.class);

    static Stream<Procedure<?, ?>> all() {
        return Stream.of(WarningWay.procedure(), Rectification.procedure(), RecheckWay.procedure());
    }

    @Test
    void notified_reported_closed() {
        assertThat(WAY.step(WAY.start(), RectificationAction.REPORT, CLERK, EVERYTHING))
                .isEqualTo(new Taken.Moved<>(RectificationState.REPORTED));
        assertThat(WAY.step(RectificationState.REPORTED, RectificationAction.CLOSE, BUREAU, EVERYTHING))
                .isEqualTo(new Taken.Moved<>(RectificationState.CLOSED));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(reasons(WAY.step(WAY.start(), RectificationAction.REPORT, CLERK, Set.of())))
                .containsExactly("没有写明整改措施和完成情况。", "没有附证明材料。");
    }

    @Test
    void who_reported_cannot_close() {
        assertThat(reasons(WAY.step(
                        RectificationState.REPORTED,
                        RectificationAction.CLOSE,
                        Set.of(Role.BUSINESS_DIVISION),
                        EnumSet.complementOf(EnumSet.of(Need.NOT_OWN)))))
                .containsExactly("上一步是您本人办理的，不能由您审核。");
    }

    @Test
    void an_action_out_of_place_is_refused_with_what_one_may_do() {
        Taken<RectificationState> taken =
                WAY.step(RectificationState.NOTIFIED, RectificationAction.CLOSE, BUREAU, EVERYTHING);

        assertThat(reasons(taken)).containsExactly("现在是“待整改”，不能“核实销号”。");
        assertThat(((Taken.Refused<RectificationState>) taken)
                        .obstacles()
                        .getFirst()
                        .remedy()
                        .zh())
                .isEqualTo("您现在可以：“准予延期”、“撤销”。");
    }

    @Test
    void somebody_elses_action_is_refused_with_whose_it_is() {
        assertThat(reasons(WAY.step(RectificationState.REPORTED, RectificationAction.CLOSE, CLERK, EVERYTHING)))
                .containsExactly("“核实销号”由财政业务股、财政绩效股办理。");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_state_is_reached_and_leads_to_an_end(Procedure<?, ?> way) {
        Set<Object> reached = new HashSet<>(Set.of(way.start()));
        way.moves()
                .forEach(_ -> way.moves().stream()
                        .filter(move -> reached.contains(move.from()))
                        .forEach(move -> reached.add(move.to())));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(way.states());

        Set<Object> arriving = new HashSet<>();
        way.moves().stream()
                .map(Move::to)
                .filter(state -> way.moves().stream().noneMatch(move -> move.from() == state))
                .forEach(arriving::add);
        assertThat(arriving).isNotEmpty();
        way.moves()
                .forEach(_ -> way.moves().stream()
                        .filter(move -> arriving.contains(move.to()))
                        .forEach(move -> arriving.add(move.from())));
        assertThat(arriving).containsAll(way.states());
    }

    @ParameterizedTest
    @MethodSource("all")
    void nobody_moves_two_ways_by_one_action(Procedure<?, ?> way) {
        assertThat(way.moves().stream().map(move -> List.of(move.from(), move.action())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_unit_closes_its_own_matter(Procedure<?, ?> way) {
        assertThat(way.moves().stream()
                        .filter(move -> way.moves().stream().noneMatch(other -> other.from() == move.to()))
                        .flatMap(move -> move.by().stream())
                        .map(Role::side))
                .containsOnly(Role.Side.BUREAU);
    }

    @Test
    void administrators_take_no_part() {
        assertThat(reasons(WAY.step(
                        WAY.start(),
                        RectificationAction.REPORT,
                        Set.of(Role.UNIT_CLERK, Role.SYSTEM_ADMINISTRATOR),
                        EVERYTHING)))
                .containsExactly("系统管理员、安全管理员、安全审计员不办理业务。");
    }

    @Test
    void every_step_of_every_table_answers_as_printed() {
        for (RectificationState state : RectificationState.values()) {
            for (RectificationAction action : RectificationAction.values()) {
                boolean printed = WAY.moves().stream()
                        .anyMatch(move -> move.from() == state
                                && move.action() == action
                                && move.by().contains(Role.PERFORMANCE_DIVISION));
                assertThat(WAY.step(state, action, BUREAU, EVERYTHING) instanceof Taken.Moved)
                        .as(state + " " + action)
                        .isEqualTo(printed);
                assertThat(WAY.open(state, BUREAU).contains(action)).isEqualTo(printed);
            }
        }
    }

    @Test
    void a_closed_matter_is_closed_until_it_is_opened_again() {
        assertThat(WAY.isEnd(RectificationState.DROPPED)).isTrue();
        assertThat(WAY.isEnd(RectificationState.CLOSED)).isFalse();
        assertThat(WAY.needs(RectificationState.CLOSED, RectificationAction.REOPEN))
                .containsExactly(Need.REASON, Need.DEADLINE);
    }

    private static List<String> reasons(Taken<?> taken) {
        return ((Taken.Refused<?>) taken)
                .obstacles().stream()
                        .map(Obstacle::reason)
                        .map(reason -> reason.zh())
                        .toList();
    }

    @Test
    void where_nothing_can_be_done_one_is_told_to_wait() {
        Taken<RectificationState> taken =
                WAY.step(RectificationState.REPORTED, RectificationAction.REPORT, CLERK, EVERYTHING);

        assertThat(((Taken.Refused<RectificationState>) taken)
                        .obstacles()
                        .getFirst()
                        .remedy()
                        .zh())
                .isEqualTo("请等有关人员办理。");
        Taken<RectificationState> bureau =
                WAY.step(RectificationState.NOTIFIED, RectificationAction.CLOSE, BUREAU, EVERYTHING);
        assertThat(((Taken.Refused<RectificationState>) bureau)
                        .obstacles()
                        .getFirst()
                        .remedy()
                        .en())
                .isEqualTo("You may now: extend the deadline, drop.");
        assertThat(WAY.needs(RectificationState.NOTIFIED, RectificationAction.CLOSE))
                .isEmpty();
        assertThat(WAY.needs(RectificationState.NOTIFIED, RectificationAction.REPORT))
                .containsExactly(Need.MEASURES, Need.PROOF);
    }

    @Test
    void what_is_missing_comes_with_its_remedy() {
        Taken<RectificationState> taken =
                WAY.step(RectificationState.NOTIFIED, RectificationAction.EXTEND, BUREAU, Set.of(Need.DEADLINE));

        assertThat(((Taken.Refused<RectificationState>) taken).obstacles())
                .containsExactly(new Obstacle(Need.REASON.lacking(), Need.REASON.remedy()));
        assertThat(Need.REASON.remedy().zh()).isEqualTo("请写明理由。");
    }
}
