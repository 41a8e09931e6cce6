package hengji.core.rectification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The list of what has to be put right (整改台账), soonest first. */
public record Ledger(List<Item> items) {
    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::due).thenComparing(Item::code);

    public Ledger {
        items = items.stream().sorted(ORDER).toList();
    }

    public List<Item> open() {
        return items.stream().filter(item -> item.state().isOpen()).toList();
    }

    public List<Item> overdue(LocalDate today) {
        return items.stream().filter(item -> item.isOverdue(today)).toList();
    }

    /**
     * What belongs into the papers of a self-evaluation of that year (上年整改情况): all items of the year before, and older
     * ones that were still open when it began.
     */
    public Ledger carriedInto(int fiscalYear) {
        LocalDate begin = LocalDate.of(fiscalYear, 1, 1);
        return new Ledger(items.stream()
                .filter(item -> item.fiscalYear() == fiscalYear - 1
                        || (item.fiscalYear() < fiscalYear && wasOpenOn(item, begin)))
                .toList());
    }

    private static boolean wasOpenOn(Item item, LocalDate day) {
        return item.closed()
                .map(closed -> !closed.isBefore(day))
                .orElse(item.state().isOpen());
    }
}
