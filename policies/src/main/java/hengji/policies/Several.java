package hengji.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value that is a list of one kind. */
record Several<T>(Kind<T> each, Function<T, Kind.Shown> showing) implements Kind<List<T>> {
    @Override
    public Optional<List<T>> read(Item item, Complaints complaints) {
        if (!(item instanceof Item.Series(Spot _, List<Item> items))) {
            complaints.unfit(item, "列表", "a list");
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        for (Item one : items) {
            each.read(one, complaints).ifPresent(values::add);
        }
        return values.size() == items.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    @Override
    public List<Shown> show(List<T> values) {
        return values.isEmpty()
                ? List.of(new Shown("", "（无）"))
                : values.stream().map(showing).toList();
    }
}
