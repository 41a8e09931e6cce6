package hengji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a run, as lines and as a page. */
final class Report {
    private Report() {}

    static List<String> lines(Race.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(result.contest().job() + " (" + result.contest().unit() + "; goal: "
                + result.contest().goal() + ")");
        for (Race.Lap lap : result.laps()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-46s %14s   ours is %s",
                    lap.contestant().name(),
                    rate(lap.rate()),
                    ratio(lap.ratio())));
        }
        return lines;
    }

    static String page(List<Race.Result> results, List<Measured> measured) {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Bench\n\nWritten by `./hengji bench --record`. Ours, peers and floors take turns in one run; rates are medians ")
                .append(
                        "over the rounds, which begin once the compiler is done with a work, per second of CPU time of the whole ")
                .append("process, garbage collection included; ratios are ")
                .append("medians of the ratios within a round and are what counts. Machine: ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors, Java ")
                .append(Runtime.version().feature())
                .append(", one thread unless said.\n\n")
                .append("| Job | Unit | Who | Rate | Ours is | Goal |\n| --- | --- | --- | ---: | ---: | --- |\n");
        for (Race.Result result : results) {
            for (Race.Lap lap : result.laps()) {
                boolean ours = lap.contestant().equals(result.contest().ours());
                page.append("| ")
                        .append(ours ? result.contest().job() : "")
                        .append(" | ")
                        .append(result.contest().unit())
                        .append(" | ")
                        .append(lap.contestant().name())
                        .append(" | ")
                        .append(rate(lap.rate()))
                        .append(" | ")
                        .append(ours ? "" : ratio(lap.ratio()))
                        .append(" | ")
                        .append(ours ? result.contest().goal() : "")
                        .append(" |\n");
            }
        }
        page.append("\n| Measured | Figure | Goal |\n| --- | ---: | --- |\n");
        measured.forEach(figure -> page.append(figure.row()));
        return page.toString();
    }

    private static String rate(double rate) {
        return rate < 100 ? String.format(Locale.ROOT, "%.1f", rate) : String.format(Locale.ROOT, "%,.0f", rate);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, "%.2f ×", ratio);
    }
}
