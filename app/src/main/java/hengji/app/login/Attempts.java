package hengji.app.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries many names from one address. Each node counts for itself: what matters, the lock of an account,
 * is in the database.
 */
@Component
class Attempts {
    static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();

    Attempts(Clock clock) {
        this.clock = clock;
    }

    boolean tooMany(String address) {
        return recent(address) >= MOST;
    }

    private int recent(String address) {
        Instant since = clock.instant().minus(WINDOW);
        Deque<Instant> left = failures.computeIfPresent(address, (_, times) -> {
            times.removeIf(time -> time.isBefore(since));
            return times.isEmpty() ? null : times;
        });
        return left == null ? 0 : left.size();
    }

    void failed(String address) {
        if (failures.size() > MOST_ADDRESSES) {
            failures.keySet().forEach(this::recent);
        }
        failures.compute(address, (_, times) -> {
            Deque<Instant> all = times == null ? new ArrayDeque<>() : times;
            all.addLast(clock.instant());
            return all;
        });
    }
}
