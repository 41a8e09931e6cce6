package hengji.documents.recognise.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts outcomes, and remembers every one that is not right. */
final class Reckoning {
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private final List<String> faults = new ArrayList<>();
    private int invented;

    void count(Outcome outcome, String what) {
        counts.merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.RIGHT) {
            faults.add(outcome + " " + what);
        }
    }

    void invented(String what) {
        invented++;
        faults.add("INVENTED " + what);
    }

    int of(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int invented() {
        return invented;
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double share() {
        return all() == 0 ? 1 : (double) of(Outcome.RIGHT) / all();
    }

    List<String> faults() {
        return faults;
    }

    static Reckoning sum(Collection<Reckoning> parts) {
        Reckoning sum = new Reckoning();
        for (Reckoning part : parts) {
            part.counts.forEach((outcome, count) -> sum.counts.merge(outcome, count, Integer::sum));
            sum.invented += part.invented;
            sum.faults.addAll(part.faults);
        }
        return sum;
    }

    /** A row of the published table. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%d | %d | %d | %d | %d | %d | %.2f %%",
                all(),
                of(Outcome.RIGHT),
                of(Outcome.WRONG),
                of(Outcome.NOTED),
                of(Outcome.SILENT),
                invented,
                100 * share());
    }
}
