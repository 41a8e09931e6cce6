package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins what a page break cut: merged cells that go on below, and a row whose text runs over. */
final class PageBreak {
    private final List<PageCell> above;
    private final int rows;
    private final Map<PageCell, PageCell> upperOf = new HashMap<>();

    PageBreak(List<PageCell> above, int rows) {
        this.above = above;
        this.rows = rows;
    }

    /**
     * Puts the next page's cells below.
     *
     * @param below its cells, rows counted from its own beginning
     * @return how many rows the table has grown by, given how many the page has
     */
    int join(List<PageCell> below, int newRows) {
        List<PageCell> first = below.stream().filter(cell -> cell.row() == 0).toList();
        first.forEach(cell -> findUpper(cell).ifPresent(upper -> upperOf.put(cell, upper)));
        boolean cut = isCutRow(first);
        int shift = cut ? rows - 1 : rows;
        for (PageCell cell : below) {
            PageCell upper = upperOf.get(cell);
            if (upper != null && (cut || isOneCell(upper, cell))) {
                above.set(above.indexOf(upper), joined(upper, cell, cut ? 1 : 0));
            } else {
                above.add(cell.moved(shift));
            }
        }
        return cut ? newRows - 1 : newRows;
    }

    private Optional<PageCell> findUpper(PageCell cell) {
        return above.stream()
                .filter(upper -> upper.end() == rows && upper.hasEdgesOf(cell))
                .findFirst();
    }

    private boolean isCutRow(List<PageCell> first) {
        if (first.stream().allMatch(PageCell::isEmpty) || !upperOf.keySet().containsAll(first)) {
            return false;
        }
        boolean finished =
                first.stream().anyMatch(cell -> cell.isEmpty() && !upper(cell).isEmpty());
        return first.stream()
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> Continuation.isLabelTail(upper(cell), cell)
                        || (finished && Continuation.runsOver(upper(cell), cell)));
    }

    private PageCell upper(PageCell cell) {
        return upperOf.getOrDefault(cell, cell);
    }

    private static boolean isOneCell(PageCell upper, PageCell lower) {
        boolean merged = upper.rowSpan() > 1 || lower.rowSpan() > 1;
        return merged && (lower.isEmpty() || Continuation.isLabelTail(upper, lower));
    }

    private static PageCell joined(PageCell upper, PageCell lower, int shared) {
        List<TextLine> lines = new ArrayList<>(upper.lines());
        lines.addAll(lower.lines());
        int span = upper.rowSpan() + lower.rowSpan() - shared;
        return new PageCell(upper.row(), span, upper.left(), upper.right(), lines, upper.place());
    }
}
