package hengji.documents.web;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.table.TableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** One table of a page: its own rows and cells, not those of tables inside it. */
final class PageTable {
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final int CLAMP = 1_000;

    private final Limits limits;
    private final List<Element> rows;

    PageTable(Element table, Limits limits) {
        this.limits = limits;
        this.rows = rows(table);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (GROUPS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows.stream().filter(row -> !CellText.isUnseen(row)).toList();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !CellText.isUnseen(cell))
                .toList();
    }

    /** Whether it only lays out the page: one cell a row, with a table in one of them. */
    boolean isLayout() {
        return rows.stream().allMatch(row -> cells(row).size() <= 1)
                && parts().stream().anyMatch(cell -> cell.selectFirst("table") != null);
    }

    List<Element> parts() {
        return rows.stream().flatMap(row -> cells(row).stream()).toList();
    }

    /** Whether a table inside a cell is a table of its own and not merely a way to line up words. */
    static boolean standsForItself(Element table) {
        List<Element> rows = rows(table);
        return rows.size() > 1 && rows.stream().anyMatch(row -> cells(row).size() > 1);
    }

    Block.Table read(int number, CellBudget budget, List<Element> nested) throws UnreadableFile {
        TableDraft draft = new TableDraft(limits, budget);
        CellText text = new CellText(limits, nested);
        for (int i = 0; i < rows.size(); i++) {
            draft.startRow();
            for (Element cell : cells(rows.get(i))) {
                int down = span(cell, "rowspan", rows.size() - i);
                draft.add(down, span(cell, "colspan", CLAMP), text.of(cell));
            }
        }
        return draft.finish(Optional.empty(), (row, column) -> new Place.TableCell(number, row + 1, column + 1));
    }

    private int span(Element cell, String attribute, int most) throws UnreadableFile {
        String digits = cell.attr(attribute).strip();
        int end = 0;
        while (end < digits.length() && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        if (end == 0) {
            return 1;
        }
        long span = end > 12 ? Long.MAX_VALUE : Long.parseLong(digits.substring(0, end));
        if (span > limits.span()) {
            throw Refusals.hugeSpan(span);
        }
        long wanted = span == 0 && attribute.equals("rowspan") ? most : Math.max(1, span);
        return (int) Math.min(wanted, most);
    }
}
