package hengji.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every path, however a region goes. */
class EveryPathTest {
    private static final Set<Action> JUDGING =
            EnumSet.of(Action.SIGN, Action.PASS, Action.GRADE, Action.APPROVE, Action.ACCEPT);

    @ParameterizedTest
    @MethodSource("paths")
    void from_everywhere_there_is_a_way_to_the_end(Path path) {
        for (State state : path.states()) {
            assertThat(reachable(path, state))
                    .as("from %s", state)
                    .contains(path.kind().end());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void everything_is_reached_from_the_draft(Path path) {
        assertThat(reachable(path, State.DRAFTING)).containsAll(path.states());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_return_always_reaches_the_drafter(Path path) {
        assertThat(path.transitions().stream().filter(row -> row.action() == Action.RETURN))
                .isNotEmpty()
                .allMatch(row -> path.holder(row.to()).equals(Set.of(Role.UNIT_CLERK)))
                .allMatch(row -> path.editors(row.to()).contains(Role.SECTION_OFFICER));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_review_can_return(Path path) {
        assertThat(path.settings().steps())
                .allMatch(step -> path.open(step, path.holder(step)).contains(Action.RETURN));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nobody_judges_what_he_submitted_whatever_his_roles(Path path) {
        Set<Role> business = EnumSet.allOf(Role.class);
        business.removeIf(Role::isAdministrative);
        Circumstances best = new Circumstances(Standing.clean().graded(TargetGrade.GOOD), Year.EVERYTHING);
        for (State state : path.states()) {
            for (Action action : JUDGING) {
                assertThat(path.step(state, action, new Actor(business, true), best))
                        .as("%s in %s", action, state)
                        .isInstanceOf(Outcome.Refused.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_is_approved_without_the_head_or_his_signed_sheet(Path path) {
        assertThat(path.transitions().stream()
                        .filter(row -> row.from().stage() == State.Stage.WRITING
                                && row.to().stage() == State.Stage.REVIEW
                                && row.from() != State.AMENDING
                                && row.to() != State.HEAD_SIGNING))
                .allMatch(row -> row.demands().contains(Demand.SCAN));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nobody_of_the_unit_judges_but_the_head(Path path) {
        assertThat(path.transitions().stream()
                        .filter(row -> JUDGING.contains(row.action()) && row.from() != State.HEAD_SIGNING)
                        .flatMap(row -> row.by().stream()))
                .noneMatch(role -> role.side() == Role.Side.UNIT || role == Role.EXPERT);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void administrators_act_nowhere_even_if_another_role_would_allow_it(Path path) {
        Circumstances best = new Circumstances(Standing.clean(), Year.EVERYTHING);
        for (Role role : Role.values()) {
            if (role.isAdministrative()) {
                Set<Role> roles = EnumSet.of(role);
                Arrays.stream(Role.values())
                        .filter(other -> !other.isAdministrative())
                        .forEach(roles::add);
                assertThat(path.transitions())
                        .noneMatch(row -> row.by().contains(role))
                        .allMatch(row -> path.open(row.from(), roles).isEmpty())
                        .allMatch(row -> path.step(row.from(), row.action(), new Actor(roles, false), best)
                                instanceof Outcome.Refused);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void who_holds_a_form_can_do_something_with_it(Path path) {
        for (State state : path.states()) {
            assertThat(path.holder(state).isEmpty())
                    .as("%s has a holder", state)
                    .isEqualTo(state.stage() == State.Stage.END);
            assertThat(path.holder(state))
                    .allMatch(role -> !path.open(state, Set.of(role)).isEmpty());
        }
    }

    private static Set<State> reachable(Path path, State start) {
        Set<State> seen = EnumSet.of(start);
        Deque<State> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            State state = open.pop();
            path.transitions().stream()
                    .filter(row -> row.from() == state && seen.add(row.to()))
                    .forEach(row -> open.push(row.to()));
        }
        return seen;
    }

    /** Every path that the settings can make of the steps with one left out, two swapped, or both. */
    static Stream<Path> paths() {
        return Arrays.stream(PathKind.values()).flatMap(kind -> {
            PathSettings standard = PathSettings.standard(kind);
            return Stream.concat(Stream.of(standard), kind.steps().stream().map(standard::without))
                    .flatMap(settings -> Stream.of(
                            settings,
                            settings.swapped(State.BUSINESS_REVIEW, State.PERFORMANCE_REVIEW),
                            settings.swapped(State.DEPARTMENT_REVIEW, State.PERFORMANCE_REVIEW)))
                    .distinct()
                    .map(Path.standard(kind)::configured)
                    .flatMap(answer ->
                            answer instanceof Configured.Accepted(Path path) ? Stream.of(path) : Stream.empty());
        });
    }
}
