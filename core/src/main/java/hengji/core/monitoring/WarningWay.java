package hengji.core.monitoring;

import static hengji.core.monitoring.WarningState.ANSWERED;
import static hengji.core.monitoring.WarningState.FOLLOWED;
import static hengji.core.monitoring.WarningState.ISSUED;
import static hengji.core.monitoring.WarningState.SENT_BACK;
import static hengji.core.monitoring.WarningState.SETTLED;
import static hengji.core.monitoring.WarningState.WITHDRAWN;

import hengji.core.explain.Wording;
import hengji.core.procedure.Move;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;

/** 预警 → 反馈 → 办结或整改, as a table. */
public final class WarningWay {
    private static final Set<Role> OFFICE = Set.of(Role.UNIT_CLERK, Role.DEPARTMENT);
    private static final Set<Role> BUREAU = Set.of(Role.BUSINESS_DIVISION, Role.PERFORMANCE_DIVISION);

    private WarningWay() {}

    public static Procedure<WarningState, WarningAction> procedure() {
        return new Procedure<>(
                Wording.of("监控预警", "Warnings"),
                ISSUED,
                List.of(
                        Move.of(ISSUED, WarningAction.ANSWER, OFFICE, ANSWERED, Need.MEASURES),
                        Move.of(
                                ISSUED,
                                WarningAction.NOTIFY,
                                BUREAU,
                                FOLLOWED,
                                Need.TIME_UP,
                                Need.ITEMS,
                                Need.DEADLINE),
                        Move.of(ISSUED, WarningAction.WITHDRAW, BUREAU, WITHDRAWN, Need.REASON),
                        Move.of(ANSWERED, WarningAction.ACCEPT, BUREAU, SETTLED, Need.NOT_OWN),
                        Move.of(ANSWERED, WarningAction.SEND_BACK, BUREAU, SENT_BACK, Need.REASON, Need.DEADLINE),
                        Move.of(ANSWERED, WarningAction.NOTIFY, BUREAU, FOLLOWED, Need.ITEMS, Need.DEADLINE),
                        Move.of(SENT_BACK, WarningAction.ANSWER, OFFICE, ANSWERED, Need.MEASURES),
                        Move.of(
                                SENT_BACK,
                                WarningAction.NOTIFY,
                                BUREAU,
                                FOLLOWED,
                                Need.TIME_UP,
                                Need.ITEMS,
                                Need.DEADLINE),
                        Move.of(SENT_BACK, WarningAction.WITHDRAW, BUREAU, WITHDRAWN, Need.REASON)));
    }
}
