package hengji.core.rectification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the list (整改事项).
 *
 * @param code its number in the list; never reused
 * @param fiscalYear the year it concerns
 * @param origin the step that found it
 * @param unitCode 预算单位编码 of who owns it
 * @param row the indicator's row, where it concerns one
 * @param problem what is wrong
 * @param demand what has to be done
 * @param due last day
 * @param state where it stands
 * @param measures what was done; absent while nothing was reported
 * @param closed the day it was closed or dropped
 */
public record Item(
        String code,
        int fiscalYear,
        Origin origin,
        String unitCode,
        OptionalInt row,
        String problem,
        String demand,
        LocalDate due,
        RectificationState state,
        Optional<String> measures,
        Optional<LocalDate> closed) {
    /** Open past its last day. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && today.isAfter(due);
    }
}
