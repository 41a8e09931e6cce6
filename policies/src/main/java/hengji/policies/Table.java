package hengji.policies;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Keys and values that are asked for by name; what nobody knows is complained of when the table closes. */
final class Table {
    private final Item.Entries entries;
    private final Complaints complaints;
    private final Set<String> known = new LinkedHashSet<>();

    Table(Item.Entries entries, Complaints complaints) {
        this.entries = entries;
        this.complaints = complaints;
    }

    Spot spot() {
        return entries.spot();
    }

    Complaints complaints() {
        return complaints;
    }

    Optional<Item> find(String key) {
        return findEntry(key).map(Item.Entry::value);
    }

    /** The value with the line of its key. */
    Optional<Item.Entry> findEntry(String key) {
        known.add(key);
        return Optional.ofNullable(entries.entries().get(key));
    }

    Optional<String> text(String key) {
        return find(key).flatMap(item -> Kinds.TEXT.read(item, complaints));
    }

    /** The text; complains and gives an empty one where there is none. */
    String dueText(String key) {
        Optional<String> text = text(key);
        if (find(key).isEmpty()) {
            complaints.missing(spot(), key);
        }
        return text.orElse("");
    }

    OptionalInt year(String key) {
        Optional<Integer> year = find(key).flatMap(item -> Kinds.YEAR.read(item, complaints));
        return year.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    boolean truth(String key, boolean otherwise) {
        return find(key).flatMap(item -> Kinds.TRUTH.read(item, complaints)).orElse(otherwise);
    }

    /** What stands under the key as a table of its own; complains where it is none. */
    Optional<Table> table(String key) {
        return find(key).flatMap(item -> Kinds.table(item, complaints));
    }

    void close() {
        entries.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                complaints.unknownKey(entry.key(), key, known);
            }
        });
    }
}
