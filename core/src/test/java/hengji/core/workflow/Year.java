package hengji.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.List;

/** One form on its way, for tests that tell a story. */
final class Year {
    static final Actor CLERK = Actor.of(Role.UNIT_CLERK);
    static final Actor HEAD = Actor.of(Role.UNIT_HEAD);
    static final Actor DEPARTMENT = Actor.of(Role.DEPARTMENT);
    static final Actor BUSINESS = Actor.of(Role.BUSINESS_DIVISION);
    static final Actor PERFORMANCE = Actor.of(Role.PERFORMANCE_DIVISION);
    static final Actor BUDGET = Actor.of(Role.BUDGET_DIVISION);

    /** Whatever any action may ask for. */
    static final Enclosures EVERYTHING = Enclosures.none()
            .because("因机构改革，职能划转")
            .withScan()
            .withDocument("示财预〔2025〕12号", LocalDate.of(2025, 3, 10))
            .withGrade(TargetGrade.GOOD)
            .confirmedByHead()
            .withItems(2);

    private final Path path;
    private State state = State.DRAFTING;
    private Standing standing = Standing.clean();

    Year(Path path) {
        this.path = path;
    }

    static Year of(PathKind kind) {
        return new Year(Path.standard(kind));
    }

    Year now(Standing changed) {
        standing = changed;
        return this;
    }

    Year at(State there) {
        state = there;
        return this;
    }

    Year goes(Actor actor, Action action, Enclosures enclosed, State to) {
        Outcome outcome = ask(actor, action, enclosed);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Moved.class, moved -> assertThat(moved.to()).isEqualTo(to));
        state = to;
        return this;
    }

    Year goes(Actor actor, Action action, State to) {
        return goes(actor, action, Enclosures.none(), to);
    }

    Year stays(Actor actor, Action action, Enclosures enclosed, String... reasons) {
        assertThat(ask(actor, action, enclosed))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Wording::zh)
                                .containsExactly(reasons));
        return this;
    }

    Year stays(Actor actor, Action action, String... reasons) {
        return stays(actor, action, Enclosures.none(), reasons);
    }

    Outcome ask(Actor actor, Action action, Enclosures enclosed) {
        return path.step(state, action, actor, new Circumstances(standing, enclosed));
    }

    static Path configured(PathKind kind, PathSettings settings) {
        return switch (Path.standard(kind).configured(settings)) {
            case Configured.Accepted(Path path) -> path;
            case Configured.Refused(List<Wording> reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
