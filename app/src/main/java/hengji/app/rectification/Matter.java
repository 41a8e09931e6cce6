package hengji.app.rectification;

import hengji.core.rectification.Item;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the ledger as it is kept (台账事项).
 *
 * @param id internal
 * @param region 区划码
 * @param organisation who has to act
 * @param year the fiscal year it concerns
 * @param number its number in the ledger of region and year; never reused
 * @param origin the step that found it
 * @param source what found it, as that step knows it again
 * @param link where that is shown; empty for none
 * @param found what is wrong and what is asked
 * @param responsible 责任人; may be empty
 * @param due last day
 * @param state where it stands
 * @param since since when
 * @param measures what was done; empty while nothing was reported
 * @param closed the day it was closed or dropped
 * @param lastBy who took the last step; 0 for the office itself
 * @param revision raised by every step
 */
public record Matter(
        long id,
        String region,
        long organisation,
        int year,
        int number,
        Origin origin,
        String source,
        String link,
        Found found,
        String responsible,
        LocalDate due,
        RectificationState state,
        Instant since,
        String measures,
        Optional<LocalDate> closed,
        long lastBy,
        long revision) {
    /** Its number as people quote it: 整改2025-007. */
    public String code() {
        return "整改" + year + "-"
                + "0".repeat(Math.max(0, 3 - Integer.toString(number).length())) + number;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Open past its last day. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    /** As the engine's ledger has it. */
    public Item item(String unitCode) {
        return new Item(
                code(),
                year,
                origin,
                unitCode,
                OptionalInt.empty(),
                found.problem(),
                found.demand(),
                due,
                state,
                Optional.of(measures).filter(text -> !text.isBlank()),
                closed);
    }
}
