package hengji.documents.paper.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of a page: the sides of all frames, each drawn once and as long as it runs. */
final class Rules {
    /** Quarters of a point: edges nearer than this are one, and a file writes them in few digits. */
    private static final int PER_POINT = 4;

    /** A straight rule between two points, in quarters of a point from the upper left corner. */
    record Rule(int x1, int y1, int x2, int y2) {}

    /** A stretch along a line. */
    private record Stretch(int from, int to) implements Comparable<Stretch> {
        @Override
        public int compareTo(Stretch other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }

    private final SortedMap<Integer, SortedSet<Stretch>> across = new TreeMap<>();
    private final SortedMap<Integer, SortedSet<Stretch>> down = new TreeMap<>();

    private Rules() {}

    static List<Rule> of(List<Mark> marks) {
        Rules rules = new Rules();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Frame frame) {
                rules.add(frame);
            }
        }
        List<Rule> all = new ArrayList<>();
        rules.across.forEach((y, stretches) ->
                joined(stretches).forEach(run -> all.add(new Rule(run.from(), y, run.to(), y))));
        rules.down.forEach((x, stretches) ->
                joined(stretches).forEach(run -> all.add(new Rule(x, run.from(), x, run.to()))));
        return all;
    }

    /** A rule's coordinate in points. */
    static float points(int quarters) {
        return quarters / (float) PER_POINT;
    }

    private void add(Mark.Frame frame) {
        int left = quarters(frame.x());
        int right = quarters(frame.x() + frame.width());
        int top = quarters(frame.y());
        int bottom = quarters(frame.y() + frame.height());
        put(across, top, new Stretch(left, right));
        put(across, bottom, new Stretch(left, right));
        put(down, left, new Stretch(top, bottom));
        put(down, right, new Stretch(top, bottom));
    }

    private static void put(Map<Integer, SortedSet<Stretch>> lines, int at, Stretch stretch) {
        lines.computeIfAbsent(at, _ -> new TreeSet<>()).add(stretch);
    }

    private static List<Stretch> joined(SortedSet<Stretch> stretches) {
        List<Stretch> runs = new ArrayList<>();
        for (Stretch next : stretches) {
            if (!runs.isEmpty() && next.from() <= runs.getLast().to()) {
                Stretch last = runs.removeLast();
                runs.add(new Stretch(last.from(), Math.max(last.to(), next.to())));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private static int quarters(double points) {
        return (int) Math.round(points * PER_POINT);
    }
}
