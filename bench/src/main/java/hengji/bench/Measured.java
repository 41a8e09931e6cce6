package hengji.bench;

/**
 * A figure that has no peer.
 *
 * @param what what was measured
 * @param figure the figure with its unit
 * @param goal what we want
 */
record Measured(String what, String figure, String goal) {
    String line() {
        return what + ": " + figure + " (goal: " + goal + ")";
    }

    String row() {
        return "| " + what + " | " + figure + " | " + goal + " |\n";
    }
}
