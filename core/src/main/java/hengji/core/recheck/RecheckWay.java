package hengji.core.recheck;

import static hengji.core.recheck.RecheckState.AGREED;
import static hengji.core.recheck.RecheckState.ANSWERED;
import static hengji.core.recheck.RecheckState.FINAL;
import static hengji.core.recheck.RecheckState.OBJECTED;
import static hengji.core.recheck.RecheckState.REVIEWING;
import static hengji.core.recheck.RecheckState.SENT;
import static hengji.core.recheck.RecheckState.SIGNING;

import hengji.core.explain.Wording;
import hengji.core.procedure.Move;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Set;

/** 复核 → 反馈 → 异议 → 答复 → 最终得分, as a table. */
public final class RecheckWay {
    private static final Set<Role> REVIEWERS = Set.of(Role.PERFORMANCE_DIVISION, Role.BUSINESS_DIVISION, Role.EXPERT);
    private static final Set<Role> BUREAU = Set.of(Role.PERFORMANCE_DIVISION);
    private static final Set<Role> OFFICE = Set.of(Role.UNIT_CLERK, Role.DEPARTMENT);

    private RecheckWay() {}

    public static Procedure<RecheckState, RecheckAction> procedure() {
        return new Procedure<>(
                Wording.of("抽查复核", "Re-check"),
                REVIEWING,
                List.of(
                        Move.of(REVIEWING, RecheckAction.HAND_IN, REVIEWERS, SIGNING, Need.EVERY_ROW),
                        Move.of(SIGNING, RecheckAction.SEND_BACK, BUREAU, REVIEWING, Need.REASON),
                        Move.of(SIGNING, RecheckAction.SEND, BUREAU, SENT, Need.NOT_OWN, Need.DOCUMENT, Need.DEADLINE),
                        Move.of(SENT, RecheckAction.AGREE, OFFICE, AGREED),
                        Move.of(SENT, RecheckAction.OBJECT, OFFICE, OBJECTED, Need.ITEMS, Need.PROOF),
                        Move.of(SENT, RecheckAction.LAPSE, BUREAU, AGREED, Need.TIME_UP),
                        Move.of(OBJECTED, RecheckAction.ANSWER, BUREAU, ANSWERED, Need.EVERY_ITEM_ANSWERED),
                        Move.of(AGREED, RecheckAction.CONFIRM, BUREAU, FINAL),
                        Move.of(ANSWERED, RecheckAction.CONFIRM, BUREAU, FINAL, Need.DOCUMENT)));
    }
}
