package hengji.core.workflow;

import static hengji.core.workflow.Demand.AGREED_CHANGES;
import static hengji.core.workflow.Demand.ANSWERED;
import static hengji.core.workflow.Demand.APPROVED_VERSION;
import static hengji.core.workflow.Demand.DOCUMENT;
import static hengji.core.workflow.Demand.ITEMS;
import static hengji.core.workflow.Demand.NOT_OWN;
import static hengji.core.workflow.Demand.PROBLEMS_CONFIRMED;
import static hengji.core.workflow.Demand.PROBLEMS_EXPLAINED;
import static hengji.core.workflow.Demand.REASON;
import static hengji.core.workflow.Demand.SCAN;
import static hengji.core.workflow.Demand.UNTOUCHED;
import static hengji.core.workflow.Demand.WELL_FORMED;
import static hengji.core.workflow.Demand.WITHOUT_ERRORS;
import static hengji.core.workflow.State.ADJUSTING;
import static hengji.core.workflow.State.AMENDING;
import static hengji.core.workflow.State.APPROVED;
import static hengji.core.workflow.State.DRAFTING;
import static hengji.core.workflow.State.HEAD_SIGNING;
import static hengji.core.workflow.State.OFFLINE;
import static hengji.core.workflow.State.REJECTED;
import static hengji.core.workflow.State.RETURNED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lays out the table of one path, state by state along the way. Settings have been found sound before. */
final class Rows {
    private static final Set<Role> CLERK = Set.of(Role.UNIT_CLERK);

    private final PathKind kind;
    private final PathSettings settings;
    private final List<Transition> rows = new ArrayList<>();

    private Rows(PathKind kind, PathSettings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    static List<Transition> of(PathKind kind, PathSettings settings) {
        Rows rows = new Rows(kind, settings);
        rows.writing(DRAFTING, Action.SUBMIT);
        rows.offline(DRAFTING);
        settings.steps().forEach(rows::review);
        switch (kind) {
            case TARGET -> rows.targetsOwn();
            case SELF_EVALUATION -> rows.selfEvaluationsOwn();
        }
        rows.add(OFFLINE, Action.REOPEN, rows.keeper(), DRAFTING, REASON);
        return List.copyOf(rows.rows);
    }

    private void targetsOwn() {
        add(AMENDING, Action.ANSWER, CLERK, grader(), WELL_FORMED, PROBLEMS_EXPLAINED, ANSWERED);
        writing(RETURNED, Action.ANSWER);
        offline(RETURNED);
        drop(RETURNED);
        writing(ADJUSTING, Action.SUBMIT);
        drop(ADJUSTING);
        add(APPROVED, Action.ADJUST, CLERK, ADJUSTING, REASON, DOCUMENT);
        add(REJECTED, Action.REOPEN, keeper(), RETURNED, REASON);
        drop(REJECTED);
    }

    private void drop(State state) {
        add(state, Action.DROP_ADJUSTMENT, CLERK, APPROVED, APPROVED_VERSION, REASON);
    }

    private void selfEvaluationsOwn() {
        writing(RETURNED, Action.ANSWER);
        offline(RETURNED);
        add(State.ACCEPTED, Action.REOPEN, keeper(), RETURNED, REASON);
    }

    private void writing(State state, Action submit) {
        add(state, submit, CLERK, HEAD_SIGNING, WELL_FORMED, WITHOUT_ERRORS, ANSWERED);
        add(state, Action.SUBMIT_WITH_PROBLEMS, CLERK, HEAD_SIGNING, WELL_FORMED, ANSWERED, REASON);
        onBehalf(state);
    }

    private void onBehalf(State state) {
        add(
                state,
                Action.FILE_ON_BEHALF,
                CLERK,
                next(HEAD_SIGNING),
                WELL_FORMED,
                ANSWERED,
                PROBLEMS_EXPLAINED,
                PROBLEMS_CONFIRMED,
                SCAN);
    }

    private void offline(State state) {
        add(state, Action.FILE_OFFLINE, keeper(), OFFLINE, REASON, DOCUMENT);
    }

    private void review(State step) {
        Set<Role> reviewer = Set.of(settings.performer(step));
        if (step == HEAD_SIGNING) {
            add(step, Action.SIGN, reviewer, next(step), NOT_OWN, PROBLEMS_CONFIRMED);
            onBehalf(step);
        } else if (step == kind.concluding()) {
            conclude(step, reviewer);
        } else if (kind == PathKind.TARGET && step == grader()) {
            grade(step, reviewer);
        } else {
            add(step, Action.PASS, reviewer, next(step), NOT_OWN);
        }
        add(step, Action.RETURN, reviewer, RETURNED, step == HEAD_SIGNING ? REASON : ITEMS);
        recommend(step);
        withdraw(step);
    }

    private void conclude(State step, Set<Role> reviewer) {
        switch (kind) {
            case TARGET -> add(step, Action.APPROVE, reviewer, kind.end(), NOT_OWN, DOCUMENT, SCAN);
            case SELF_EVALUATION -> add(step, Action.ACCEPT, reviewer, kind.end(), NOT_OWN);
        }
    }

    private void grade(State step, Set<Role> reviewer) {
        grade(step, reviewer, When.EXCELLENT, next(step), NOT_OWN, Demand.GRADE);
        grade(step, reviewer, When.GOOD, AMENDING, NOT_OWN, Demand.GRADE, ITEMS);
        grade(step, reviewer, When.FAIR, RETURNED, NOT_OWN, Demand.GRADE, ITEMS);
        grade(step, reviewer, When.POOR, REJECTED, NOT_OWN, Demand.GRADE, REASON);
        add(step, Action.PASS, reviewer, next(step), NOT_OWN, AGREED_CHANGES);
    }

    private void grade(State step, Set<Role> reviewer, When grade, State to, Demand... demands) {
        rows.add(new Transition(step, Action.GRADE, reviewer, grade, to, List.of(demands)));
    }

    private void recommend(State step) {
        if (step == State.BUSINESS_REVIEW || step == State.PERFORMANCE_REVIEW) {
            add(step, Action.RECOMMEND, Set.of(settings.performer(step), Role.EXPERT), step, REASON);
        }
    }

    private void withdraw(State step) {
        if (step != HEAD_SIGNING && step != next(HEAD_SIGNING)) {
            return;
        }
        if (kind == PathKind.TARGET) {
            rows.add(new Transition(step, Action.WITHDRAW, CLERK, When.FIRST_VERSION, DRAFTING, List.of(UNTOUCHED)));
            rows.add(new Transition(step, Action.WITHDRAW, CLERK, When.LATER_VERSION, ADJUSTING, List.of(UNTOUCHED)));
        } else {
            add(step, Action.WITHDRAW, CLERK, DRAFTING, UNTOUCHED);
        }
    }

    private void add(State from, Action action, Set<Role> by, State to, Demand... demands) {
        rows.add(new Transition(from, action, by, When.ALWAYS, to, List.of(demands)));
    }

    /** Who grades a target form: 绩效股 where it is on the way, else 业务股. */
    private State grader() {
        return settings.steps().contains(State.PERFORMANCE_REVIEW) ? State.PERFORMANCE_REVIEW : State.BUSINESS_REVIEW;
    }

    /** Who keeps the register of papers and opens again what is closed. */
    private Set<Role> keeper() {
        return Set.of(settings.performer(grader()));
    }

    private State next(State step) {
        int following = settings.steps().indexOf(step) + 1;
        return following < settings.steps().size() ? settings.steps().get(following) : kind.end();
    }
}
