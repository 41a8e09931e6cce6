package hengji.policies;

import java.util.List;
import java.util.Map;

/** A piece of a pack's file and the line it stands on. Every scalar keeps the text it was written with. */
sealed interface Item {
    /** A number, a text, true or false. */
    record Words(Spot spot, String text) implements Item {}

    /** A list. */
    record Series(Spot spot, List<Item> items) implements Item {}

    /** Keys and their values, in the order of the file. */
    record Entries(Spot spot, Map<String, Entry> entries) implements Item {}

    /** A key with its own line, and what stands under it. */
    record Entry(Spot key, Item value) {}

    Spot spot();
}
