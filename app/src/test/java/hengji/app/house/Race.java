package hengji.app.house;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two who do the same at once: the second begins while what the first did is not yet committed. */
public final class Race {
    private static final int HEAD_START = 500;

    private Race() {}

    /** Ends when both are through; throws what the second met. */
    public static void between(TestOffice office, Runnable first, Runnable second)
            throws ExecutionException, InterruptedException {
        try (var other = Executors.newSingleThreadExecutor()) {
            List<Future<?>> started = new ArrayList<>();
            office.inTransaction(() -> {
                first.run();
                started.add(other.submit(second));
                waitAWhile(started.getFirst());
            });
            started.getFirst().get();
        }
    }

    private static void waitAWhile(Future<?> second) {
        try {
            second.get(HEAD_START, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // it waits for the first, as it should
        } catch (ExecutionException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
