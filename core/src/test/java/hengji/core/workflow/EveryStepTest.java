package hengji.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state × action × role does what the printed page says, and nothing else. */
class EveryStepTest {
    private static final Standing FIRST = Standing.clean().graded(TargetGrade.GOOD);
    private static final Standing LATER = FIRST.withApprovedVersion();

    /** One row of the page, as people read it. */
    private record Printed(
            String state, String action, List<String> by, String when, String to, List<String> demands) {}

    private static final Map<PathKind, List<Printed>> PAGE =
            Arrays.stream(PathKind.values()).collect(Collectors.toMap(kind -> kind, EveryStepTest::page));

    @ParameterizedTest
    @MethodSource("cube")
    void a_step_is_what_the_page_says(PathKind kind, State state, Action action) {
        Path path = Path.standard(kind);
        for (Role role : Role.values()) {
            List<Printed> rows = rows(path, state, action).stream()
                    .filter(row -> row.by().contains(role.wording().zh()))
                    .toList();
            assertThat(path.open(state, Set.of(role)).contains(action))
                    .as("%s offered", role)
                    .isEqualTo(!rows.isEmpty());
            for (Standing version : List.of(FIRST, LATER)) {
                for (TargetGrade grade : TargetGrade.values()) {
                    Circumstances best = new Circumstances(version, Year.EVERYTHING.withGrade(grade));
                    assertThat(reached(path, path.step(state, action, Actor.of(role), best)))
                            .as("%s, %s, %s", role, version, grade)
                            .isEqualTo(printed(rows, version, grade));
                }
            }
        }
    }

    private static Optional<String> reached(Path path, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Moved moved -> Optional.of(path.name(moved.to()).zh());
            case Outcome.Refused(List<Obstacle> obstacles) when !obstacles.isEmpty() -> Optional.empty();
            case Outcome.Refused refused -> throw new AssertionError("refused without a reason: " + refused);
        };
    }

    private static Optional<String> printed(List<Printed> rows, Standing version, TargetGrade grade) {
        Set<String> cases = Set.of(
                "",
                version.approvedBefore() ? "调整已批复的目标" : "首次申报",
                "等级为“" + grade.wording().zh() + "”");
        return rows.stream()
                .filter(row -> cases.contains(row.when()))
                .filter(row -> version.approvedBefore() || !row.demands().contains("有已批复的版本"))
                .map(Printed::to)
                .reduce((one, other) -> one + " and " + other);
    }

    @ParameterizedTest
    @MethodSource("cube")
    void whatever_the_page_demands_is_missed_when_it_is_missing(PathKind kind, State state, Action action) {
        Path path = Path.standard(kind);
        List<String> printed = rows(path, state, action).stream()
                .flatMap(row -> row.demands().stream())
                .distinct()
                .toList();
        assertThat(path.demands(state, action).stream()
                        .map(demand -> demand.wording().zh())
                        .toList())
                .isEqualTo(printed);
        for (Transition row : path.transitions()) {
            if (row.from() == state && row.action() == action) {
                row.demands().forEach(demand -> missed(path, row, demand));
            }
        }
    }

    private static void missed(Path path, Transition row, Demand demand) {
        Role role = row.by().iterator().next();
        Actor actor = demand == Demand.NOT_OWN ? Actor.of(role).whoSubmitted() : Actor.of(role);
        Circumstances lacking =
                new Circumstances(standing(row.when(), demand), Lacking.enclosures(enclosed(row.when()), demand));
        assertThat(path.step(row.from(), row.action(), actor, lacking))
                .as("%s without %s", row, demand)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.obstacles()).contains(demand.obstacle(actor, lacking)));
    }

    private static Standing standing(When when, Demand demand) {
        return Lacking.standing(when == When.FIRST_VERSION ? FIRST : LATER, demand);
    }

    private static Enclosures enclosed(When when) {
        return Arrays.stream(TargetGrade.values())
                .filter(grade -> grade.name().equals(when.name()))
                .findFirst()
                .map(Year.EVERYTHING::withGrade)
                .orElse(Year.EVERYTHING);
    }

    private static List<Printed> rows(Path path, State state, Action action) {
        return PAGE.getOrDefault(path.kind(), List.of()).stream()
                .filter(row -> row.state().equals(path.name(state).zh())
                        && row.action().equals(action.wording().zh()))
                .toList();
    }

    private static List<Printed> page(PathKind kind) {
        return Arrays.stream(text().split("\n## ", -1))
                .filter(part -> part.startsWith(kind.wording().zh() + " "))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("| ") && !line.startsWith("| 环节") && !line.startsWith("| ---"))
                .map(EveryStepTest::printed)
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(WorkflowPageTest.PAGE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Printed printed(String line) {
        List<List<String>> cells = Arrays.stream(line.split(" ?\\| ?", -1))
                .skip(1)
                .map(cell -> List.of(cell.split("<br>", -1)[0].split("；", -1)))
                .toList();
        Function<Integer, String> first = column -> cells.get(column).getFirst();
        List<String> demands =
                cells.get(5).stream().filter(text -> !text.isEmpty()).toList();
        return new Printed(first.apply(0), first.apply(1), cells.get(2), first.apply(3), first.apply(4), demands);
    }

    static Stream<Arguments> cube() {
        return Arrays.stream(PathKind.values())
                .flatMap(kind -> Arrays.stream(State.values())
                        .flatMap(state ->
                                Arrays.stream(Action.values()).map(action -> Arguments.of(kind, state, action))));
    }
}
