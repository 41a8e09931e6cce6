package hengji.app.path;

import hengji.app.form.Column;
import java.time.Instant;
import java.util.Optional;

/**
 * One item of a return sheet (退回意见单).
 *
 * @param id internal
 * @param slip the sheet it stands on
 * @param draft what the reviewer wrote
 * @param answer what the unit answered; absent while it has not
 */
public record ReturnItem(long id, long slip, Draft draft, Optional<Answer> answer) {
    /**
     * What a reviewer writes.
     *
     * @param anchor the cell, row or form it is about
     * @param rule code of the rule it comes from, e.g. HJ023; empty for a free one
     * @param ground what it rests on
     * @param opinion what is wrong
     * @param advice how to mend it
     */
    public record Draft(Anchor anchor, String rule, String ground, String opinion, String advice) {
        /** A free item. */
        public static Draft free(Anchor anchor, String opinion) {
            return new Draft(anchor, "", "", opinion, "");
        }
    }

    /**
     * Where an item points to.
     *
     * @param lineage the line; empty for the form as a whole
     * @param cell the cell; absent for a whole line or the form
     * @param place in words, e.g. 第61行 指标值
     * @param text what stood there when the item was written
     */
    public record Anchor(String lineage, Optional<Column> cell, String place, String text) {
        /** The form as a whole. */
        public static final Anchor FORM = new Anchor("", Optional.empty(), "全表", "");
    }

    /** What a unit answered, who and when. */
    public record Answer(String text, long account, Instant at) {}

    public boolean isAnswered() {
        return answer.isPresent();
    }
}
