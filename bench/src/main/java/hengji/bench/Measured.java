package hengji.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure that has no peer.
 *
 * @param what what was measured
 * @param figure the figure with its unit
 * @param goal what we want
 */
record Measured(String what, String figure, String goal) {
    static List<Measured> all(Path root, Inputs inputs, boolean quick) throws Exception {
        List<Measured> all = new ArrayList<>(AuditTime.measure(inputs, quick));
        all.addAll(PaperSizes.measure(inputs));
        all.add(Crowd.measure(root));
        all.add(Copies.measure(root));
        all.add(ExactScores.compare());
        all.addAll(StartUp.measure(root));
        return all;
    }

    String line() {
        return what + ": " + figure + " (goal: " + goal + ")";
    }

    String row() {
        return "| " + what + " | " + figure + " | " + goal + " |\n";
    }
}
