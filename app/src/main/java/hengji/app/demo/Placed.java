package hengji.app.demo;

import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** The bodies as they were placed in the tree: the id of each by its code. */
record Placed(Map<String, Long> ids) {
    Placed {
        ids = Map.copyOf(ids);
    }

    long get(String code) {
        return Optional.ofNullable(ids.get(code)).orElseThrow(() -> new IllegalArgumentException("no body " + code));
    }

    /** All of them, in the order they were made. */
    LongStream all() {
        return ids.values().stream().mapToLong(Long::longValue).sorted();
    }
}
