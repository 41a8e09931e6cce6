package hengji.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Many hands: does the same to every item at once and hands on the results in the items' order. */
final class Crew {
    private Crew() {}

    /**
     * Works on all items, one thread a processor.
     *
     * @param items what to work on
     * @param work done in parallel
     * @param taker takes the results in order, on the caller's thread
     * @param progress is told of each finished item
     */
    static <T, R> void work(List<T> items, Function<T, R> work, Consumer<R> taker, Progress progress) {
        int hands = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<R>> results = new ArrayList<>(items.size());
            for (T item : items) {
                results.add(pool.submit(() -> {
                    R result = work.apply(item);
                    progress.step();
                    return result;
                }));
            }
            for (Future<R> result : results) {
                taker.accept(get(result));
            }
        }
    }

    private static <R> R get(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while working", problem);
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(problem.getCause());
        }
    }
}
