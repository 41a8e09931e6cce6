package hengji.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/** Tells when a work runs at its lasting speed: once the compiler has little left to do while it runs. */
final class Warmth {
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int LITTLE = 10;

    private Warmth() {}

    /** One run of a work, long enough to tell. */
    interface Run {
        void go() throws Exception;
    }

    /** Runs until the compiler works less than a tenth of the time, a hundred times at most. */
    static void up(Run run) throws Exception {
        long spent;
        long compiled;
        int runs = 0;
        do {
            long started = System.nanoTime();
            long before = COMPILER.getTotalCompilationTime();
            run.go();
            compiled = COMPILER.getTotalCompilationTime() - before;
            spent = (System.nanoTime() - started) / 1_000_000;
        } while (++runs < MOST && LITTLE * compiled > spent);
    }

    private static final int MOST = 100;
}
