package hengji.app.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The heads of all chains that grew since the last seal, bound together and to that seal (封存). */
record Seal(Instant at, List<Point> points, String previous) {
    private static final Pattern POINT = Pattern.compile("(\\d+) (\\d+) ([0-9a-f]{64})");

    /** Where a chain stood. */
    record Point(long chain, long number, String hash) {}

    Seal {
        points = List.copyOf(points);
    }

    String heads() {
        return points.stream()
                .map(point -> point.chain() + " " + point.number() + " " + point.hash())
                .collect(Collectors.joining("\n"));
    }

    String hash() {
        return hash(at, heads(), previous);
    }

    static String hash(Instant at, String heads, String previous) {
        return Link.sha256(List.of(Long.toString(at.toEpochMilli()), heads, previous));
    }

    static List<Point> points(String heads) {
        List<Point> points = new ArrayList<>();
        Matcher found = POINT.matcher(heads);
        while (found.find()) {
            points.add(new Point(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)), found.group(3)));
        }
        return points;
    }
}
