package hengji.app.result;

import java.util.OptionalInt;

/** How a year went before it ended. The monitoring offers a bean of it. */
public interface YearCourse {
    /** Red lights of the year; empty for what was never monitored. */
    OptionalInt reds(long organisation, int year, String projectCode);

    /** Whether the office gave it up in the year (取消项目). */
    boolean isCancelled(long organisation, int year, String projectCode);
}
