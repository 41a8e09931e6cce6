package hengji.documents.paper;

import java.util.ArrayList;
import java.util.List;

/** Row numbers as people write them: 1、8–10. */
final class RowRuns {
    private RowRuns() {}

    /** Runs of three or more are drawn together; the order of the numbers is kept. */
    static String text(List<Integer> rows) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = start;
            while (end + 1 < rows.size() && rows.get(end + 1) == rows.get(end) + 1) {
                end++;
            }
            parts.add(run(rows.subList(start, end + 1)));
            start = end + 1;
        }
        return String.join("、", parts);
    }

    private static String run(List<Integer> run) {
        return switch (run.size()) {
            case 1 -> run.getFirst().toString();
            case 2 -> run.getFirst() + "、" + run.getLast();
            default -> run.getFirst() + "–" + run.getLast();
        };
    }
}
