package hengji.app.remind;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * 催报.
 *
 * @param frame around it
 * @param years to choose from
 * @param year chosen
 * @param path chosen, by name
 * @param tabs one for each status
 * @param status chosen, by key
 * @param text to paste into a chat; empty where nobody has to be reminded
 * @param rows whom it is about
 * @param query of the addresses that belong to this choice
 */
public record RemindPage(
        Frame frame,
        List<Integer> years,
        int year,
        String path,
        List<Tab> tabs,
        String status,
        String text,
        List<Row> rows,
        String query) {
    /** One status with its count. */
    public record Tab(String key, String name, int count, boolean chosen) {}

    /** One form that is owed. */
    public record Row(
            String unit, String form, String standing, boolean late, String due, String contact, String phone) {}

    public RemindPage {
        years = List.copyOf(years);
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }
}
