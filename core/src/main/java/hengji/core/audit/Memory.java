package hengji.core.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What several rules of one examination need and one of them made. Lives as long as the examination; for one thread. */
public final class Memory {
    private final Map<Class<?>, Object> made = new HashMap<>();

    /** The only thing of that kind, made when it is first asked for. */
    public <T> T once(Class<T> kind, Supplier<T> maker) {
        return Optional.ofNullable(made.get(kind)).map(kind::cast).orElseGet(() -> make(kind, maker));
    }

    private <T> T make(Class<T> kind, Supplier<T> maker) {
        T thing = maker.get();
        made.put(kind, thing);
        return thing;
    }
}
