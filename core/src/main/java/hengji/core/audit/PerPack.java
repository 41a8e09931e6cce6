package hengji.core.audit;

import hengji.core.policy.Pack;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** What is made of a pack's word lists once and used for form after form; the pack asked last is remembered. */
public final class PerPack<T> {
    private final AtomicReference<Optional<Made<T>>> last = new AtomicReference<>(Optional.empty());
    private final Function<Pack, T> maker;

    private record Made<T>(Pack pack, T value) {}

    public PerPack(Function<Pack, T> maker) {
        this.maker = maker;
    }

    public T of(Pack pack) {
        Optional<Made<T>> known = last.get().filter(made -> made.pack().equals(pack));
        return known.orElseGet(() -> make(pack)).value();
    }

    private Made<T> make(Pack pack) {
        Made<T> made = new Made<>(pack, maker.apply(pack));
        last.set(Optional.of(made));
        return made;
    }
}
