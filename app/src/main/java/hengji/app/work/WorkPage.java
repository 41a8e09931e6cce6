package hengji.app.work;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * 待办.
 *
 * @param frame around it
 * @param counts figures above the list
 * @param choices what the list can be narrowed to
 * @param years what waits, by year, newest first
 * @param notices what is new
 */
public record WorkPage(Frame frame, Counts counts, Choices choices, List<Year> years, List<Told> notices) {
    /** How much there is in all. */
    public record Counts(int all, int late, int soon, int units) {}

    /** The fields that narrow the list; each option says how many it has. */
    public record Choices(List<Option> years, List<Option> units, List<Option> kinds, boolean late, boolean narrowed) {}

    /** One option. */
    public record Option(String value, String text, boolean chosen) {}

    /** One year of the list. */
    public record Year(int year, int all, int late, List<Item> items, boolean more) {}

    /** A line of the list, ready to show. */
    public record Item(
            String organisation,
            String form,
            String step,
            String task,
            String link,
            String since,
            long age,
            String due,
            String left,
            Mark mark) {}

    /** How urgent a line is. */
    public enum Mark {
        LATE,
        SOON,
        NONE
    }

    /** A notice, ready to show. */
    public record Told(String at, String text, String link) {}

    public WorkPage {
        years = List.copyOf(years);
        notices = List.copyOf(notices);
    }
}
