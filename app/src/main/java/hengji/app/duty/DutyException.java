package hengji.app.duty;

import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A body that need not file, or later.
 *
 * @param organisation who
 * @param year 年度
 * @param path target or self-evaluation
 * @param projectCode which project's form; empty for the departmental one
 * @param excused whether it need not file at all
 * @param due its own last day; absent: as everybody's
 * @param reason why
 */
public record DutyException(
        long organisation,
        int year,
        PathKind path,
        String projectCode,
        boolean excused,
        Optional<LocalDate> due,
        String reason) {}
