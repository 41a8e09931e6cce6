package hengji.policies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value made of several named parts. */
record Composed<T>(Function<Table, Optional<T>> reading, Function<T, Kind.Shown> showing) implements Kind<T> {
    @Override
    public Optional<T> read(Item item, Complaints complaints) {
        return Kinds.table(item, complaints).flatMap(table -> {
            Optional<T> value = reading.apply(table);
            table.close();
            return value;
        });
    }

    @Override
    public List<Shown> show(T value) {
        return List.of(showing.apply(value));
    }
}
