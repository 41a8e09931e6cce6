package hengji.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long run is: a bar with counts, speed and time left on a terminal, plain lines elsewhere. */
sealed interface Progress extends AutoCloseable {
    /** One more item is done; may be called from any thread. */
    void step();

    @Override
    void close();

    /** A single item needs no bar, and a handful no lines. */
    static Progress of(int items, Console console) {
        if (console.terminal()) {
            return items < 2 ? new Silent() : new Bar(items, console);
        }
        return items < 10 ? new Silent() : new Lines(items, console);
    }

    /** Says nothing. */
    record Silent() implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** A bar that redraws itself. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int items, Console console) {
            bar = new ProgressBarBuilder()
                    .setTaskName(console.choose("处理", "Forms"))
                    .setInitialMax(items)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .showSpeed()
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every tenth of the way. */
    final class Lines implements Progress {
        private final int items;
        private final Console console;
        private final long started = System.nanoTime();
        private int done;

        Lines(int items, Console console) {
            this.items = items;
            this.console = console;
        }

        @Override
        public synchronized void step() {
            done++;
            if (done == items || done % Math.max(1, items / 10) == 0) {
                report(console.err());
            }
        }

        private void report(PrintStream err) {
            double seconds = Math.max(0.001, (System.nanoTime() - started) / 1e9);
            long speed = Math.round(done / seconds);
            Duration left = Duration.ofSeconds(Math.round((items - done) * seconds / done));
            err.println(console.choose(
                    "已处理 " + done + "/" + items + "，每秒 " + speed + " 个，约剩 " + left.toSeconds() + " 秒",
                    done + "/" + items + " done, " + speed + " a second, about " + left.toSeconds() + " s left"));
        }

        @Override
        public void close() {}
    }
}
