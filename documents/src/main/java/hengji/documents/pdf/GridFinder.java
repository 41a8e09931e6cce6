package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ruled tables of a page: lines that cross or touch each other belong to one table. */
final class GridFinder {
    private static final double TOUCH = 2;
    private static final int MOST_LINES = 10_000;
    private final List<Ruling> lines = new ArrayList<>();
    private final int horizontals;
    private final int[] parent;

    private GridFinder(List<Ruling> horizontal, List<Ruling> vertical) {
        lines.addAll(horizontal);
        horizontals = lines.size();
        vertical.stream().sorted(Comparator.comparingDouble(Ruling::position)).forEach(lines::add);
        parent = new int[lines.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The page's tables; none where a page draws so many lines that they are a picture. */
    static List<Grid> find(List<Ruling> rulings, int mostCells) {
        List<Ruling> horizontal = RulingMerger.merge(rulings, true);
        List<Ruling> vertical = RulingMerger.merge(rulings, false);
        if (horizontal.size() + vertical.size() > MOST_LINES) {
            return List.of();
        }
        GridFinder finder = new GridFinder(horizontal, vertical);
        finder.connect();
        return finder.groups().stream()
                .flatMap(group -> Grid.of(group, mostCells).stream())
                .toList();
    }

    private void connect() {
        for (int h = 0; h < horizontals; h++) {
            for (int v = firstVertical(lines.get(h).from() - TOUCH); v < lines.size(); v++) {
                if (lines.get(v).position() > lines.get(h).to() + TOUCH) {
                    break;
                }
                if (touch(lines.get(h), lines.get(v))) {
                    parent[root(v)] = root(h);
                }
            }
        }
    }

    private int firstVertical(double position) {
        int low = horizontals;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean touch(Ruling horizontal, Ruling vertical) {
        return vertical.from() - TOUCH <= horizontal.position() && horizontal.position() <= vertical.to() + TOUCH;
    }

    private int root(int line) {
        int at = line;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private Iterable<List<Ruling>> groupsByRoot() {
        Map<Integer, List<Ruling>> groups = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(lines.get(i));
        }
        return groups.values();
    }

    private List<List<Ruling>> groups() {
        List<List<Ruling>> tables = new ArrayList<>();
        for (List<Ruling> group : groupsByRoot()) {
            long across = group.stream().filter(Ruling::horizontal).count();
            if (across >= 2 && group.size() - across >= 1) {
                tables.add(group);
            }
        }
        return tables;
    }
}
