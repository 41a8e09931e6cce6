package hengji.bench.office;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Many connections that ask again as soon as they are answered, for a bounded time. */
final class Load {
    private static final long NANOS = 1_000_000_000L;

    private Load() {}

    /**
     * What came of a load.
     *
     * @param perSecond answers a second
     * @param p99 the time within which 99 of 100 were answered, in milliseconds
     * @param failures answers of status 400 and above
     */
    record Outcome(double perSecond, double p99, int failures) {}

    /** Runs so many connections for so many seconds; {@code requests} gives each its own requests one after another. */
    static Outcome run(URI address, int connections, double seconds, IntFunction<Requests> requests)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * NANOS);
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Tally>> working = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Requests own = requests.apply(i);
                working.add(crew.submit(() -> work(address, own, end)));
            }
            List<Tally> done = new ArrayList<>();
            for (Future<Tally> each : working) {
                done.add(each.get());
            }
            return outcome(done, seconds);
        }
    }

    /** The requests of one connection. */
    interface Requests {
        byte[] next();
    }

    /** What one connection saw. */
    private static final class Tally {
        private long[] nanos = new long[1 << 12];
        private int count;
        private int failures;

        void add(long taken, int status) {
            nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
            nanos[count++] = taken;
            failures += status >= 400 ? 1 : 0;
        }

        int failures() {
            return failures;
        }

        LongStream nanos() {
            return Arrays.stream(nanos, 0, count);
        }
    }

    private static Tally work(URI address, Requests requests, long end) throws IOException {
        Tally tally = new Tally();
        try (Connection connection = new Connection(address)) {
            while (System.nanoTime() < end) {
                long started = System.nanoTime();
                Connection.Answer answer = connection.send(requests.next());
                tally.add(System.nanoTime() - started, answer.status());
            }
        }
        return tally;
    }

    private static Outcome outcome(List<Tally> done, double seconds) {
        long[] all = done.stream().flatMapToLong(Tally::nanos).sorted().toArray();
        int failures = done.stream().mapToInt(Tally::failures).sum();
        double p99 = all.length == 0 ? 0 : all[(int) (all.length * 0.99)] / 1e6;
        return new Outcome(all.length / seconds, p99, failures);
    }
}
