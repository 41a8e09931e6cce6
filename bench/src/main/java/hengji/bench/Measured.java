package hengji.bench;

/**
 * A figure that has no peer.
 *
 * @param what what was measured
 * @param figure the figure with its unit
 * @param goal what we want
 */
record Measured(String what, String figure, String goal) {
    static java.util.List<Measured> all(java.nio.file.Path root) {
        return java.util.List.of();
    }

    String line() {
        return what + ": " + figure + " (goal: " + goal + ")";
    }

    String row() {
        return "| " + what + " | " + figure + " | " + goal + " |\n";
    }
}
