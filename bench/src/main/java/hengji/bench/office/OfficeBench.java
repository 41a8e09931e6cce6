package hengji.bench.office;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;

/**
 * The office's pages and saves against bare servers, 64 connections each, taking turns in one run on one machine that
 * also carries the database and the callers; medians over the rounds.
 */
public final class OfficeBench {
    private static final int CONNECTIONS = 64;
    private static final int PEOPLE = 64;

    private final BenchOffice office;
    private final BareServer bare;
    private final boolean quick;

    private OfficeBench(BenchOffice office, BareServer bare, boolean quick) {
        this.office = office;
        this.bare = bare;
        this.quick = quick;
    }

    /** Somebody asked in turns: where, and what each connection sends. */
    private record Runner(String name, URI address, IntFunction<Load.Requests> requests) {}

    /** What a runner reached: median rate, its ratio to ours, its slowest of a hundred, failures. */
    private record Line(String job, String name, double rate, double ratio, double p99, int failures, String goal) {
        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %.2f × | %.0f | %d | %s |%n",
                    job,
                    name,
                    rate,
                    ratio,
                    p99,
                    failures,
                    goal);
        }
    }

    /**
     * Runs all, or what is named, {@code pages} or {@code saves}; prints the table and, with {@code --record}, writes
     * docs/bench-office.md.
     */
    public static void run(Path root, List<String> options) throws Exception {
        try (BenchOffice office = new BenchOffice(root, PEOPLE, BenchOffice.Work.TARGET);
                BareServer bare = new BareServer(
                                office.database().url(),
                                office.database().user(),
                                office.database().password())
                        .start()) {
            OfficeBench bench = new OfficeBench(office, bare, options.contains("--quick"));
            List<Line> lines = new ArrayList<>();
            if (!options.contains("saves")) {
                lines.addAll(bench.pages());
            }
            if (!options.contains("pages")) {
                lines.addAll(bench.saves());
            }
            String page = page(lines);
            System.out.print(page);
            if (options.contains("--record")) {
                Files.writeString(root.resolve("docs/bench-office.md"), page);
            }
        }
    }

    private List<Line> pages() throws Exception {
        List<Visit> visits = visits();
        Runner ours = new Runner("hengji: the form's page with login, rights, findings", office.address(), i -> {
            byte[] request = Connection.Request.get(
                    "/forms/" + office.desks().get(i).form(), visits.get(i).headers());
            return () -> request;
        });
        return race(
                "71-row page",
                List.of("", "≥ 0.6 ×", "≥ 3 ×"),
                List.of(ours, bare("bare JTE page", "jte"), bare("bare Thymeleaf page", "thymeleaf")));
    }

    private Runner bare(String name, String path) {
        return new Runner(name, bare.address(), i -> {
            byte[] request = Connection.Request.get(
                    "/" + path + "/" + office.desks().get(i).form(), "");
            return () -> request;
        });
    }

    private List<Line> saves() throws Exception {
        List<Visit> visits = visits();
        List<Saving> savings = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            BenchOffice.Desk desk = office.desks().get(i);
            savings.add(
                    new Saving(desk.form(), desk.lines().get(i % desk.lines().size()), visits.get(i)));
        }
        Runner ours =
                new Runner("hengji: a cell with rights, conflict check and journal", office.address(), savings::get);
        Runner plain = new Runner("bare update", bare.address(), i -> {
            BenchOffice.Desk desk = office.desks().get(i);
            String body = "form=" + desk.form() + "&line="
                    + desk.lines().get(i % desk.lines().size()) + "&text=" + i;
            byte[] request = Connection.Request.with(
                    "POST", "/save/", "Content-Type: application/x-www-form-urlencoded\r\n", body);
            return () -> request;
        });
        return race("a saved cell", List.of("", "≥ 0.4 ×"), List.of(ours, plain));
    }

    private List<Visit> visits() throws IOException, InterruptedException {
        List<Visit> visits = new ArrayList<>();
        for (BenchOffice.Desk desk : office.desks()) {
            visits.add(Visit.login(office.address(), desk.login(), BenchOffice.PASSWORD, "/forms/" + desk.form()));
        }
        return visits;
    }

    private List<Line> race(String job, List<String> goals, List<Runner> runners)
            throws InterruptedException, ExecutionException {
        int rounds = quick ? 1 : 5;
        double seconds = quick ? 1 : 4;
        for (Runner runner : runners) {
            Load.run(runner.address(), CONNECTIONS, quick ? 2 : 12, runner.requests());
        }
        double[][] rates = new double[runners.size()][rounds];
        double[][] p99 = new double[runners.size()][rounds];
        int[] failures = new int[runners.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < runners.size(); i++) {
                Runner runner = runners.get(i);
                Load.Outcome outcome = Load.run(runner.address(), CONNECTIONS, seconds, runner.requests());
                rates[i][round] = outcome.perSecond();
                p99[i][round] = outcome.p99();
                failures[i] += outcome.failures();
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < runners.size(); i++) {
            double ratio = median(ratios(rates[0], rates[i]));
            lines.add(new Line(
                    job, runners.get(i).name(), median(rates[i]), ratio, median(p99[i]), failures[i], goals.get(i)));
        }
        return lines;
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

    private static String page(List<Line> lines) {
        StringBuilder page = new StringBuilder("""
                # Bench of the office

                Written by `./hengji bench office --record`: the office and bare servers take turns, 64 connections each, on one machine
                with two processors that also carries PostgreSQL and the callers. Medians over the rounds; ratios are what counts.

                | Job | Who | Answers/s | Ours is | p99 ms | Failures | Goal |
                | --- | --- | ---: | ---: | ---: | ---: | --- |
                """);
        lines.forEach(line -> page.append(line.row()));
        return page.toString();
    }
}
