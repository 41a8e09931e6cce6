package hengji.app.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One row of an exchanged table: texts in the one way the office writes them, amounts in 万元. */
record Row(Map<Item, String> texts) {
    Row {
        texts = Map.copyOf(texts);
    }

    String text(Item item) {
        return texts.getOrDefault(item, "");
    }

    boolean has(Item item) {
        return !text(item).isEmpty();
    }

    Row with(Item item, String text) {
        Map<Item, String> changed = new EnumMap<>(Item.class);
        changed.putAll(texts);
        changed.put(item, text);
        return new Row(changed);
    }

    /** What it is known by. */
    String key(Kind kind) {
        return kind.identity().stream().map(this::text).collect(Collectors.joining("|"));
    }

    /** Every cell that this row says otherwise than another; a blank says nothing. */
    List<Difference> against(Row before, Kind kind) {
        return kind.items().stream()
                .filter(item -> item != Item.UNIT_NAME || kind == Kind.UNITS)
                .filter(item -> has(item) && !text(item).equals(before.text(item)))
                .map(item -> new Difference(item, before.text(item), text(item)))
                .toList();
    }
}
