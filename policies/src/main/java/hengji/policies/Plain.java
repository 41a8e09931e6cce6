package hengji.policies;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A value that is one scalar. */
record Plain<T>(Function<String, Optional<T>> reading, Function<T, String> showing, String wantedZh, String wantedEn)
        implements Kind<T> {
    @Override
    public Optional<T> read(Item item, Complaints complaints) {
        Optional<T> value = item instanceof Item.Words(Spot _, String text) ? reading.apply(text) : Optional.empty();
        if (value.isEmpty()) {
            complaints.unfit(item, wantedZh, wantedEn);
        }
        return value;
    }

    @Override
    public List<Shown> show(T value) {
        return List.of(new Shown("", showing.apply(value)));
    }
}
