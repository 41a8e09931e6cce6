package hengji.app.work;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * 待办.
 *
 * @param frame around it
 * @param items what waits, oldest first
 * @param notices what is new
 */
public record WorkPage(Frame frame, List<Item> items, List<Told> notices) {
    /** A line of the list, ready to show. */
    public record Item(
            int year,
            String organisation,
            String form,
            String step,
            String task,
            String link,
            String since,
            long days,
            boolean old) {}

    /** A notice, ready to show. */
    public record Told(String at, String text, String link) {}

    public WorkPage {
        items = List.copyOf(items);
        notices = List.copyOf(notices);
    }
}
