package hengji.core.procedure;

import hengji.core.explain.Wording;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a matter passes between offices: one immutable table, asked by whoever acts, and printable. What the table cannot
 * know comes in as the set of needs that are met.
 *
 * @param title what passes
 * @param start where it begins
 * @param moves the rows, in the order of the way
 * @param <S> states
 * @param <A> actions
 */
public record Procedure<S extends Enum<S> & Named, A extends Enum<A> & Named>(
        Wording title, S start, List<Move<S, A>> moves) {
    private static final Obstacle ADMINISTRATOR = new Obstacle(
            Wording.of("系统管理员、安全管理员、安全审计员不办理业务。", "Administrators and auditors take no part in business."),
            Wording.of("请用业务账号登录。", "Log in with a business account."));

    public Procedure {
        moves = List.copyOf(moves);
    }

    /** Every state, along the way. */
    public List<S> states() {
        return Stream.concat(moves.stream().map(Move::from), moves.stream().map(Move::to))
                .distinct()
                .toList();
    }

    /** Whether nothing more can be done. */
    public boolean isEnd(S state) {
        return moves.stream().noneMatch(move -> move.from() == state);
    }

    /** What somebody with these roles may try, in the table's order. */
    public List<A> open(S state, Set<Role> roles) {
        return from(state)
                .filter(move -> isFor(move, roles))
                .map(Move::action)
                .distinct()
                .toList();
    }

    /** What an action takes here; empty also where it is not possible. */
    public List<Need> needs(S state, A action) {
        return from(state)
                .filter(move -> move.action() == action)
                .flatMap(move -> move.needs().stream())
                .distinct()
                .toList();
    }

    /**
     * Answers somebody who acts: where the matter goes, or everything that stands in the way.
     *
     * @param met the needs that are met
     */
    public Taken<S> step(S state, A action, Set<Role> roles, Set<Need> met) {
        if (roles.stream().anyMatch(Role::isAdministrative)) {
            return refused(ADMINISTRATOR);
        }
        List<Move<S, A>> possible =
                from(state).filter(move -> move.action() == action).toList();
        if (possible.isEmpty()) {
            return refused(notHere(state, action, roles));
        }
        return possible.stream()
                .filter(move -> isFor(move, roles))
                .findFirst()
                .map(move -> taken(move, met))
                .orElseGet(() -> refused(notYours(possible.getFirst())));
    }

    /** The table in Markdown, Chinese with English beside. */
    public String table() {
        return "| 状态 State | 操作 Action | 由谁 By | 转到 To | 需要 It takes |\n| --- | --- | --- | --- | --- |\n"
                + moves.stream().map(Procedure::row).collect(Collectors.joining());
    }

    private Stream<Move<S, A>> from(S state) {
        return moves.stream().filter(move -> move.from() == state);
    }

    private static boolean isFor(Move<?, ?> move, Set<Role> roles) {
        return roles.stream().anyMatch(move.by()::contains);
    }

    private static <S extends Enum<S> & Named, A> Taken<S> taken(Move<S, A> move, Set<Need> met) {
        List<Obstacle> obstacles = move.needs().stream()
                .filter(need -> !met.contains(need))
                .map(need -> new Obstacle(need.lacking(), need.remedy()))
                .toList();
        return obstacles.isEmpty() ? new Taken.Moved<>(move.to()) : new Taken.Refused<>(obstacles);
    }

    private static <S> Taken<S> refused(Obstacle obstacle) {
        return new Taken.Refused<>(List.of(obstacle));
    }

    private Obstacle notHere(S state, A action, Set<Role> roles) {
        List<A> open = open(state, roles);
        return new Obstacle(
                Wording.of(
                        "现在是“" + state.wording().zh() + "”，不能“"
                                + action.wording().zh() + "”。",
                        "The matter is in \"" + state.wording().en() + "\", where one cannot "
                                + action.wording().en() + "."),
                open.isEmpty()
                        ? Wording.of("请等有关人员办理。", "Wait for whoever has to act.")
                        : Wording.of("您现在可以：" + zh(open) + "。", "You may now: " + en(open) + "."));
    }

    private static Obstacle notYours(Move<?, ? extends Named> move) {
        List<Wording> by = move.by().stream().sorted().map(Role::wording).toList();
        String zh = by.stream().map(Wording::zh).collect(Collectors.joining("、"));
        String en = by.stream().map(Wording::en).collect(Collectors.joining(", "));
        Wording action = move.action().wording();
        return new Obstacle(
                Wording.of("“" + action.zh() + "”由" + zh + "办理。", "Only the " + en + " may " + action.en() + "."),
                Wording.of("请联系" + zh + "。", "Ask the " + en + "."));
    }

    private static <S extends Named, A extends Named> String row(Move<S, A> move) {
        List<Wording> by = move.by().stream().sorted().map(Role::wording).toList();
        List<Wording> needs = move.needs().stream().map(Need::wording).toList();
        return "| " + cell(move.from().wording()) + " | " + cell(move.action().wording()) + " | " + cells(by) + " | "
                + cell(move.to().wording()) + " | " + cells(needs) + " |\n";
    }

    private static String cells(List<Wording> all) {
        String zh = all.stream().map(Wording::zh).collect(Collectors.joining("；"));
        String en = all.stream().map(Wording::en).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : cell(Wording.of(zh, en));
    }

    private static String cell(Wording wording) {
        return wording.zh() + "<br>" + wording.en();
    }

    private static String zh(List<? extends Named> all) {
        return all.stream().map(one -> "“" + one.wording().zh() + "”").collect(Collectors.joining("、"));
    }

    private static String en(List<? extends Named> all) {
        return all.stream().map(one -> one.wording().en()).collect(Collectors.joining(", "));
    }
}
