package hengji.bench.office;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The busiest day of the year: 500 officers with 5 s between their deeds, each logged in, in the self-evaluations of 63
 * units; the office as {@code ./hengji serve} starts it, on PostgreSQL, callers and database on the same machine.
 */
public final class OfficeDay {
    private static final int OFFICERS = 500;
    private static final int MINUTES = 10;
    private static final int IDLE_SECONDS = 30;

    private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();
    private final long end;

    private OfficeDay(long end) {
        this.end = end;
    }

    /** A deed, how long its whole answer took, and whether it was refused or broken off. */
    private record Done(Officer.Deed deed, long nanos, boolean failed) {}

    /** Runs the day, prints the table and, with {@code --record}, writes docs/bench-day.md; {@code --quick} takes a minute. */
    public static void run(Path root, List<String> options) throws Exception {
        int minutes = options.contains("--quick") ? 1 : MINUTES;
        String page = new Starts(root).rows();
        try (BenchOffice town = new BenchOffice(root, OFFICERS, BenchOffice.Work.SELF_EVALUATION)) {
            town.leave();
            try (OfficeProcess office =
                    OfficeProcess.start(root, Files.createTempDirectory("bench-day"), Optional.of(town.database()))) {
                List<Officer> officers = officers(town, office.address());
                OfficeDay day = new OfficeDay(System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes));
                day.work(officers, office.address());
                page = page(page, day, minutes, office.residentMebibytes());
            }
        }
        System.out.print(page);
        if (options.contains("--record")) {
            Files.writeString(root.resolve("docs/bench-day.md"), page);
        }
    }

    /** How soon the office opens and what it needs when nobody comes. */
    private record Starts(Path root) {
        String rows() throws IOException, InterruptedException {
            Path data = Files.createTempDirectory("bench-start");
            return row("the first start of an empty office", data) + row("a later start", data);
        }

        private String row(String what, Path data) throws IOException, InterruptedException {
            try (OfficeProcess office = OfficeProcess.start(root, data, Optional.empty())) {
                TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                return String.format(
                        Locale.ROOT,
                        "| %s | %.2f s | %d MiB |%n",
                        what,
                        office.firstPageSeconds(),
                        office.residentMebibytes());
            }
        }
    }

    private static List<Officer> officers(BenchOffice town, URI address)
            throws InterruptedException, ExecutionException {
        try (ExecutorService crew = Executors.newFixedThreadPool(4)) {
            List<Future<Officer>> arriving = new ArrayList<>();
            for (int i = 0; i < town.desks().size(); i++) {
                int number = i;
                BenchOffice.Desk desk = town.desks().get(i);
                arriving.add(crew.submit(() -> new Officer(
                        desk,
                        number,
                        Visit.login(address, desk.login(), BenchOffice.PASSWORD, "/forms/" + desk.form()))));
            }
            List<Officer> officers = new ArrayList<>();
            for (Future<Officer> each : arriving) {
                officers.add(each.get());
            }
            return officers;
        }
    }

    private void work(List<Officer> officers, URI address) throws InterruptedException, ExecutionException {
        try (ExecutorService crew = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = officers.stream()
                    .<Future<?>>map(officer -> crew.submit(() -> work(officer, address)))
                    .toList();
            for (Future<?> each : working) {
                each.get();
            }
        }
    }

    private int work(Officer officer, URI address) throws IOException, InterruptedException {
        int deeds = 0;
        try (Connection connection = new Connection(address)) {
            for (long pause = officer.thinkMillis();
                    System.nanoTime() + pause * 1_000_000 < end;
                    pause = officer.thinkMillis()) {
                TimeUnit.MILLISECONDS.sleep(pause);
                Officer.Deed deed = officer.choose();
                byte[] request = officer.request(deed);
                long started = System.nanoTime();
                int status = connection.send(request).status();
                done.add(new Done(deed, System.nanoTime() - started, status >= 300));
                deeds++;
            }
        }
        return deeds;
    }

    private static String page(String starts, OfficeDay day, int minutes, long resident) {
        StringBuilder page = new StringBuilder(String.format(Locale.ROOT, """
                # The busiest day

                Written by `./hengji bench day --record`: the office as `./hengji serve` starts it (1 GiB heap), on one machine with two
                processors that also carries PostgreSQL and the callers. %d officers in 63 self-evaluations of 71 rows, 5 s of thought
                between deeds; minutes run: %d. Afterwards the office held %d MiB.

                | Deed | Times | Failed | Median ms | p99 ms | Goal p99 |
                | --- | ---: | ---: | ---: | ---: | --- |
                """, OFFICERS, minutes, resident));
        for (Officer.Deed deed : Officer.Deed.values()) {
            page.append(day.row(deed));
        }
        return page.append(String.format(Locale.ROOT, """

                On the embedded database, with nobody there:

                | Start | First page (goal ≤ 4 s) | Memory after %d s (goal ≤ 350 MiB) |
                | --- | ---: | ---: |
                %s""", IDLE_SECONDS, starts))
                .toString();
    }

    private String row(Officer.Deed deed) {
        long[] nanos = done.stream()
                .filter(each -> each.deed() == deed)
                .mapToLong(Done::nanos)
                .sorted()
                .toArray();
        long failed = done.stream()
                .filter(each -> each.deed() == deed && each.failed())
                .count();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %.0f | %.0f | %s |%n",
                deed.words(),
                nanos.length,
                failed,
                at(nanos, 0.5),
                at(nanos, 0.99),
                deed.goal() == 0 ? "" : "≤ " + deed.goal() + " ms");
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (sorted.length * share)] / 1e6;
    }
}
