package hengji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a contest round by round, everyone in turn, so that a machine whose speed drifts drifts for all alike. Rates are
 * by the CPU time of the whole process, garbage collection included, so that neighbours on the machine do not count.
 * Before its rounds a work runs until the compiler is done with it ({@link Warmth}).
 * Ratios are taken within a round; medians over the rounds are what counts.
 */
final class Race {
    private static final long NANOS = 1_000_000_000L;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final int rounds;
    private final long roundNanos;
    private final long warmNanos;

    Race(int rounds, double roundSeconds, double warmSeconds) {
        this.rounds = rounds;
        roundNanos = (long) (roundSeconds * NANOS);
        warmNanos = (long) (warmSeconds * NANOS);
    }

    /** Median rate per second of CPU time and median ratio of ours to it, for each contestant. */
    record Lap(Contestant contestant, double rate, double ratio) {}

    /** A contest and its laps, ours first. */
    record Result(Contest contest, List<Lap> laps) {}

    Result run(Contest contest) throws Exception {
        List<Contestant> all = contest.all();
        for (Contestant contestant : all) {
            Warmth.up(() -> rate(contestant, contest.units(), warmNanos));
        }
        double[][] rates = new double[all.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < all.size(); i++) {
                rates[i][round] = rate(all.get(i), contest.units(), roundNanos);
            }
        }
        List<Lap> laps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            laps.add(new Lap(all.get(i), median(rates[i]), median(ratios(rates[0], rates[i]))));
        }
        return new Result(contest, laps);
    }

    private static double rate(Contestant contestant, int units, long nanos) throws Exception {
        long started = MACHINE.getProcessCpuTime();
        long elapsed;
        long calls = 0;
        do {
            Sink.take(contestant.work().run());
            calls++;
            elapsed = MACHINE.getProcessCpuTime() - started;
        } while (elapsed < nanos);
        return (double) calls * units * NANOS / elapsed;
    }

    private static double[] ratios(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ours.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return ratios;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Keeps results alive, so that no work is optimised away. */
    static final class Sink {
        private static volatile long last;

        private Sink() {}

        static void take(long value) {
            last = last * 31 + value;
        }

        static long last() {
            return last;
        }
    }
}
