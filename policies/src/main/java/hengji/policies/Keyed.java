package hengji.policies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of one kind for each name, in the order of the file. */
record Keyed<T>(Kind<T> each) implements Kind<Map<String, T>> {
    @Override
    public Optional<Map<String, T>> read(Item item, Complaints complaints) {
        if (!(item instanceof Item.Entries(Spot _, Map<String, Item.Entry> entries))) {
            complaints.unfit(item, "“名称: 值”的列表", "a list of \"name: value\"");
            return Optional.empty();
        }
        Map<String, T> values = new LinkedHashMap<>();
        entries.forEach(
                (name, entry) -> each.read(entry.value(), complaints).ifPresent(value -> values.put(name, value)));
        return values.size() == entries.size() ? Optional.of(Collections.unmodifiableMap(values)) : Optional.empty();
    }

    @Override
    public List<Shown> show(Map<String, T> values) {
        List<Shown> lines = new ArrayList<>();
        values.forEach((name, value) ->
                each.show(value).forEach(shown -> lines.add(new Shown(name + shown.part(), shown.text()))));
        return lines;
    }
}
