package hengji.app.review;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.path.Moves;
import hengji.app.storage.OfficeTime;
import hengji.app.year.Stage;
import hengji.app.year.Term;
import hengji.app.year.Terms;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms that wait for somebody's review, oldest first (待审). */
@Service
public class Queue {
    private final Forms forms;
    private final Moves moves;
    private final Trees trees;
    private final Colleagues colleagues;
    private final Terms terms;
    private final Clock clock;

    Queue(Forms forms, Moves moves, Trees trees, Colleagues colleagues, Terms terms, Clock clock) {
        this.forms = forms;
        this.moves = moves;
        this.trees = trees;
        this.colleagues = colleagues;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param state at which step; absent for all
     * @param department of which department and what is below it; 0 for all
     * @param mine only what was given to oneself by name
     */
    public record Filter(Optional<State> state, long department, boolean mine) {
        public static final Filter NONE = new Filter(Optional.empty(), 0, false);
    }

    /**
     * A form that waits.
     *
     * @param head which
     * @param owner whose
     * @param path its way
     * @param days it has waited, in calendar days
     * @param term until when its step of the year runs; absent while nobody has said so
     * @param assignee who was given it by name
     */
    public record Waiting(
            FormHead head,
            Organisation owner,
            Path path,
            long days,
            Optional<Term> term,
            Optional<Colleagues.Person> assignee) {
        public boolean isLate() {
            return term.filter(Term::isLate).isPresent();
        }
    }

    /** What waits for this person. */
    @Transactional(readOnly = true)
    public List<Waiting> of(Who who, Filter filter) {
        Tree tree = trees.tree();
        List<FormHead> heads = forms
                .list(FORM.STATE
                        .in(reviewStates(filter))
                        .and(FORM.REGION_CODE.in(
                                who.grants().stream().map(Grant::region).toList())))
                .stream()
                .filter(head -> filter.department() == 0 || tree.isWithin(head.organisation(), filter.department()))
                .toList();
        Map<Long, Colleagues.Person> assigned =
                colleagues.assigned(heads.stream().map(FormHead::id).toList());
        Terms.Today today = terms.today();
        return heads.stream()
                .flatMap(head -> waiting(head, who, tree, today, assigned).stream())
                .filter(waiting -> !filter.mine()
                        || waiting.assignee()
                                .filter(person -> person.id() == who.id())
                                .isPresent())
                .sorted(Comparator.comparing(waiting -> waiting.head().stateSince()))
                .toList();
    }

    private Optional<Waiting> waiting(
            FormHead head, Who who, Tree tree, Terms.Today today, Map<Long, Colleagues.Person> assigned) {
        Set<Role> roles = moves.roles(head, who);
        Path path = moves.path(head);
        boolean forMe = path.holder(head.state()).stream().anyMatch(roles::contains)
                || (roles.contains(Role.EXPERT)
                        && path.open(head.state(), Set.of(Role.EXPERT)).size() > 0);
        return forMe
                ? Optional.of(new Waiting(
                        head,
                        tree.get(head.organisation()),
                        path,
                        days(head),
                        today.end(head.region(), head.year(), Stage.of(head.path(), head.state())),
                        Optional.ofNullable(assigned.get(head.id()))))
                : Optional.empty();
    }

    private long days(FormHead head) {
        LocalDate since = LocalDate.ofInstant(head.stateSince(), OfficeTime.ZONE);
        return ChronoUnit.DAYS.between(since, LocalDate.now(clock));
    }

    private static List<String> reviewStates(Filter filter) {
        return Arrays.stream(State.values())
                .filter(state -> state.stage() == State.Stage.REVIEW)
                .filter(state -> filter.state().isEmpty() || filter.state().get() == state)
                .map(State::name)
                .toList();
    }
}
