package hengji.core.workflow;

import hengji.core.explain.Language;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form's way through the year: one immutable table, asked by whoever wants to move a form, and printable. */
public final class Path {
    private static final Map<PathKind, Path> STANDARD = Arrays.stream(PathKind.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> new Path(kind, PathSettings.standard(kind))));

    private final PathKind kind;
    private final PathSettings settings;
    private final List<Transition> transitions;

    private Path(PathKind kind, PathSettings settings) {
        this.kind = kind;
        this.settings = settings;
        this.transitions = Rows.of(kind, settings);
    }

    public static Path standard(PathKind kind) {
        return Objects.requireNonNull(STANDARD.get(kind));
    }

    /** The same kind of path under other settings, or everything that is wrong with them. */
    public Configured configured(PathSettings wanted) {
        List<Wording> reasons = Soundness.reasonsAgainst(kind, wanted);
        return reasons.isEmpty() ? new Configured.Accepted(new Path(kind, wanted)) : new Configured.Refused(reasons);
    }

    public PathKind kind() {
        return kind;
    }

    public PathSettings settings() {
        return settings;
    }

    public List<Transition> transitions() {
        return transitions;
    }

    /** Every state a form may be in on this path, along the way. */
    public List<State> states() {
        return Stream.concat(
                        transitions.stream().map(Transition::from),
                        transitions.stream().map(Transition::to))
                .distinct()
                .toList();
    }

    public Wording name(State state) {
        Wording usual = kind.name(state);
        return settings.names().getOrDefault(state, usual);
    }

    /** Who has to act now; nobody at an end, nor in a review that is not on this path. */
    public Set<Role> holder(State state) {
        return switch (state.stage()) {
            case WRITING -> Set.of(Role.UNIT_CLERK);
            case REVIEW -> settings.steps().contains(state) ? Set.of(settings.performer(state)) : Set.of();
            case END -> Set.of();
        };
    }

    /** Who may change what the form says; nobody while it is reviewed or done. */
    public Set<Role> editors(State state) {
        return state.stage() == State.Stage.WRITING ? Set.of(Role.UNIT_CLERK, Role.SECTION_OFFICER) : Set.of();
    }

    /** What somebody with these roles may try in this state, in the table's order. */
    public List<Action> open(State state, Set<Role> roles) {
        Actor actor = new Actor(roles, false);
        if (actor.isAdministrative()) {
            return List.of();
        }
        return rows(state)
                .filter(row -> actor.holdsOneOf(row.by()))
                .map(Transition::action)
                .distinct()
                .toList();
    }

    /** What an action takes in this state, in any of its cases; empty also where it is not possible at all. */
    public List<Demand> demands(State state, Action action) {
        return rows(state)
                .filter(row -> row.action() == action)
                .flatMap(row -> row.demands().stream())
                .distinct()
                .toList();
    }

    /** Answers somebody who acts: where the form goes, or everything that stands in the way. */
    public Outcome step(State state, Action action, Actor actor, Circumstances circumstances) {
        List<Transition> possible =
                rows(state).filter(row -> row.action() == action).toList();
        if (actor.isAdministrative()) {
            return new Outcome.Refused(List.of(Answers.ADMINISTRATOR));
        }
        if (possible.isEmpty()) {
            return new Outcome.Refused(List.of(new Answers(this).notHere(state, action, actor)));
        }
        List<Transition> own =
                possible.stream().filter(row -> actor.holdsOneOf(row.by())).toList();
        return own.isEmpty()
                ? new Outcome.Refused(List.of(Answers.notYours(possible.getFirst())))
                : taken(chosen(own, circumstances), actor, circumstances);
    }

    /** The table in Markdown, Chinese with English beside. */
    public String table() {
        return new PathPage(this).table();
    }

    /** The same as a Mermaid state diagram. */
    public String diagram(Language language) {
        return new PathPage(this).diagram(language);
    }

    private Stream<Transition> rows(State state) {
        return transitions.stream().filter(row -> row.from() == state);
    }

    /** Where no case applies, a demand of the first row says what is missing: a grade. */
    private static Transition chosen(List<Transition> rows, Circumstances circumstances) {
        return rows.stream()
                .filter(row -> row.when().applies(circumstances))
                .findFirst()
                .orElse(rows.getFirst());
    }

    private Outcome taken(Transition row, Actor actor, Circumstances circumstances) {
        List<Demand> demands = new ArrayList<>(List.of(Demand.YEAR_OPEN));
        demands.addAll(row.demands());
        List<Obstacle> obstacles = demands.stream()
                .filter(demand -> !demand.isMet(actor, circumstances))
                .map(demand -> demand.obstacle(actor, circumstances))
                .toList();
        return obstacles.isEmpty()
                ? new Outcome.Moved(row.to(), new Answers(this).due(row.to()), holder(row.to()))
                : new Outcome.Refused(obstacles);
    }
}
