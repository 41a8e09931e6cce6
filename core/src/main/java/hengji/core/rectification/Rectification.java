package hengji.core.rectification;

import static hengji.core.procedure.Need.DEADLINE;
import static hengji.core.procedure.Need.DOCUMENT;
import static hengji.core.procedure.Need.MEASURES;
import static hengji.core.procedure.Need.NOT_OWN;
import static hengji.core.procedure.Need.PROOF;
import static hengji.core.procedure.Need.REASON;
import static hengji.core.rectification.RectificationState.CLOSED;
import static hengji.core.rectification.RectificationState.DROPPED;
import static hengji.core.rectification.RectificationState.NOTIFIED;
import static hengji.core.rectification.RectificationState.REPORTED;
import static hengji.core.rectification.RectificationState.RETURNED;

import hengji.core.explain.Wording;
import hengji.core.procedure.Move;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 整改通知 → 反馈 → 销号, as a table. */
public final class Rectification {
    private static final Set<Role> OFFICE = Set.of(Role.UNIT_CLERK, Role.DEPARTMENT);
    private static final Set<Role> BUREAU = Set.of(Role.BUSINESS_DIVISION, Role.PERFORMANCE_DIVISION);

    private Rectification() {}

    public static Procedure<RectificationState, RectificationAction> procedure() {
        return new Procedure<>(
                Wording.of("整改", "Rectification"),
                NOTIFIED,
                Stream.of(
                                open(NOTIFIED).stream(),
                                Stream.of(
                                        by(BUREAU, REPORTED, RectificationAction.CLOSE, CLOSED, NOT_OWN),
                                        by(
                                                BUREAU,
                                                REPORTED,
                                                RectificationAction.RETURN,
                                                RETURNED,
                                                REASON,
                                                DEADLINE,
                                                NOT_OWN)),
                                open(RETURNED).stream(),
                                Stream.of(by(BUREAU, CLOSED, RectificationAction.REOPEN, NOTIFIED, REASON, DEADLINE)))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private static List<Move<RectificationState, RectificationAction>> open(RectificationState state) {
        return List.of(
                by(OFFICE, state, RectificationAction.REPORT, REPORTED, MEASURES, PROOF),
                by(BUREAU, state, RectificationAction.EXTEND, state, REASON, DEADLINE),
                by(BUREAU, state, RectificationAction.DROP, DROPPED, REASON, DOCUMENT));
    }

    private static Move<RectificationState, RectificationAction> by(
            Set<Role> roles,
            RectificationState from,
            RectificationAction action,
            RectificationState to,
            Need... needs) {
        return Move.of(from, action, roles, to, needs);
    }
}
