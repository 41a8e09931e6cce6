package hengji.app.rectification;

import hengji.core.rectification.Origin;
import java.time.LocalDate;
import java.util.List;

/**
 * An order to put things right (整改通知): one body, one year, one deadline, as many items as were found.
 *
 * @param organisation who has to act
 * @param year the fiscal year the items concern
 * @param origin the step that found them
 * @param source what found them, as that step knows it again, e.g. {@code warning 12}; empty for none
 * @param link where that is shown inside the office; empty for none
 * @param responsible 责任人; may be empty
 * @param due last day
 * @param items at least one
 */
public record Order(
        long organisation,
        int year,
        Origin origin,
        String source,
        String link,
        String responsible,
        LocalDate due,
        List<Found> items) {
    public Order {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an order without items for " + organisation + " in " + year);
        }
    }
}
