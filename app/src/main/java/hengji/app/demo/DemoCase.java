package hengji.app.demo;

import hengji.core.monitoring.Cause;
import java.util.List;

/** What becomes of a made-up body in the course of its watched year. */
enum DemoCase {
    /** Nothing much. */
    PLAIN,
    /** Behind because finance neither issued the money nor had cash; answered for the record. */
    FINANCE,
    /** Behind three times in a row; somebody should go and see. */
    VISIT,
    /** Warned, silent, late. */
    SILENT,
    /** Warned, with time left. */
    WAITING,
    /** Moved its money, accepted. */
    REALLOCATE,
    /** Its answer did not do: items of rectification. */
    FOLLOW,
    /** Began the last sheet and did not hand it in. */
    BEGUN,
    /** Has not begun the last sheet. */
    NONE;

    static DemoCase of(Body body) {
        return switch (body.code()) {
            case "310" -> FINANCE;
            case "323" -> VISIT;
            case "401" -> SILENT;
            case "309" -> WAITING;
            case "303" -> REALLOCATE;
            case "509" -> FOLLOW;
            case "204" -> BEGUN;
            case "302" -> NONE;
            default -> PLAIN;
        };
    }

    /** Whether it is behind in the n-th period from the end, the last being 0. */
    boolean isBehind(int fromTheEnd) {
        return switch (this) {
            case PLAIN, BEGUN, NONE -> false;
            case VISIT -> fromTheEnd < 3;
            case FINANCE, SILENT, WAITING, REALLOCATE, FOLLOW -> fromTheEnd == 0;
        };
    }

    List<Cause> causes() {
        return this == FINANCE ? List.of(Cause.NOT_ISSUED, Cause.TREASURY_SHORT) : List.of(Cause.STAFF, Cause.OTHER);
    }

    String words() {
        return this == FINANCE ? "上级专项资金 9 月才下达，库款调度不足，支付申请待拨。" : "项目前期手续办理较慢，采购尚未完成。";
    }
}
