package hengji.app.rectification;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.core.rectification.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 整改台账.
 *
 * @param frame around it
 * @param tabs by how far items got, with their counts
 * @param years to choose from
 * @param units to choose from, those with items
 * @param year chosen; 0 for all
 * @param unit chosen; 0 for all
 * @param origin chosen
 * @param rows what is shown
 * @param query of the addresses that belong to this choice
 * @param bodies for whom the reader may open an item; empty mostly
 * @param thisYear suggested for a new item
 * @param trouble why the last item was not opened
 * @param typed what was typed then
 */
public record LedgerPage(
        Frame frame,
        List<Tab> tabs,
        List<Integer> years,
        List<Organisation> units,
        int year,
        long unit,
        Optional<Origin> origin,
        List<Row> rows,
        String query,
        List<Organisation> bodies,
        int thisYear,
        Optional<String> trouble,
        Map<String, String> typed) {
    /** How far items got, with their number. */
    public record Tab(String query, String name, int count, boolean chosen) {}

    /** A line of the ledger, ready to show. */
    public record Row(
            String link,
            String code,
            String unit,
            String origin,
            String problem,
            String demand,
            String due,
            String left,
            boolean late,
            String state,
            String shade) {}

    public LedgerPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        typed = Map.copyOf(typed);
    }

    public Say say() {
        return frame.say();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
