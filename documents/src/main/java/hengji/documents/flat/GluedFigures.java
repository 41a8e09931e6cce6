package hengji.documents.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All ways to cut figures run together: 40004000100%. */
final class GluedFigures {
    private static final int LONGEST_RUN = 48;
    private static final int MOST = 4_000;
    private static final Pattern FIGURE = Pattern.compile("(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.\\d+)?%?");

    private GluedFigures() {}

    /** The ways with at most so many figures, and more than one. */
    static List<List<String>> cut(String run, int most) {
        List<List<String>> ways = new ArrayList<>();
        if (run.length() <= LONGEST_RUN) {
            cut(run, 0, most, List.of(), ways);
        }
        return ways.size() >= MOST ? List.of() : ways;
    }

    private static void cut(String run, int at, int left, List<String> before, List<List<String>> ways) {
        if (at == run.length()) {
            if (before.size() > 1) {
                ways.add(before);
            }
            return;
        }
        Matcher figure = FIGURE.matcher(run);
        for (int end = at + 1; left > 0 && end <= run.length() && ways.size() < MOST; end++) {
            if (figure.region(at, end).matches()) {
                List<String> more = new ArrayList<>(before);
                more.add(run.substring(at, end));
                cut(run, end, left - 1, more, ways);
            }
        }
    }
}
