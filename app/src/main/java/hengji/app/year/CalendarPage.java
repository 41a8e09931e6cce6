package hengji.app.year;

import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.util.List;

/**
 * The workdays of a region in a calendar year (工作日).
 *
 * @param head of the page
 * @param year calendar year
 * @param days those that are not what their weekday says
 * @param workdays how many there are in the year
 * @param asked what was sent, where it was refused
 */
public record CalendarPage(SetupHead head, int year, List<SpecialDay> days, long workdays, Asked asked) {
    private static final String WEEKDAYS = "一二三四五六日";

    /** 周一 … 周日. */
    public String weekday(SpecialDay day) {
        return "周" + WEEKDAYS.charAt(day.day().getDayOfWeek().getValue() - 1);
    }
}
