package hengji.documents.pdf;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One page taken apart: its tables and the lines outside them, from top to bottom. */
final class PageLayout {
    private final int page;
    private final List<Grid> grids;
    private final List<Item> items = new ArrayList<>();
    private int rowsAbove;

    /** A table or a line of a page. */
    sealed interface Item {
        double y();

        record Ruled(PageTable table) implements Item {
            @Override
            public double y() {
                return table.top();
            }
        }

        record Text(TextLine line, Place place) implements Item {
            @Override
            public double y() {
                return line.y();
            }
        }
    }

    private PageLayout(int page, List<Grid> grids) {
        this.page = page;
        this.grids = grids;
    }

    static List<Item> of(int page, List<Ruling> rulings, List<Glyph> glyphs, int mostCells) {
        List<Grid> found = GridFinder.find(rulings, mostCells).stream()
                .filter(grid -> grid.regions().size() > 1)
                .sorted(Comparator.comparingDouble(grid -> grid.rows().first()))
                .toList();
        PageLayout layout = new PageLayout(page, found);
        layout.place(glyphs);
        layout.items.sort(Comparator.comparingDouble(Item::y));
        return layout.items;
    }

    private void place(List<Glyph> glyphs) {
        List<List<Glyph>> inside = new ArrayList<>();
        grids.forEach(_ -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int grid = gridOf(glyph);
            (grid < 0 ? outside : inside.get(grid)).add(glyph);
        }
        for (int i = 0; i < grids.size(); i++) {
            items.add(new Item.Ruled(table(grids.get(i), inside.get(i))));
        }
        List<TextLine> lines = TextFlow.lines(outside);
        for (int i = 0; i < lines.size(); i++) {
            items.add(new Item.Text(lines.get(i), new Place.PageLine(page, i + 1)));
        }
    }

    private int gridOf(Glyph glyph) {
        int best = -1;
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            if (grid.contains(glyph)
                    && (best < 0 || grid.area() < grids.get(best).area())) {
                best = i;
            }
        }
        return best;
    }

    private PageTable table(Grid grid, List<Glyph> glyphs) {
        List<List<Glyph>> byRegion = new ArrayList<>();
        grid.regions().forEach(_ -> byRegion.add(new ArrayList<>()));
        glyphs.forEach(glyph -> byRegion.get(grid.regionOf(glyph)).add(glyph));
        List<PageCell> cells = new ArrayList<>();
        for (int i = 0; i < byRegion.size(); i++) {
            cells.add(cell(grid, grid.regions().get(i), TextFlow.lines(byRegion.get(i))));
        }
        int rows = grid.rows().bands();
        rowsAbove += rows;
        return new PageTable(
                page,
                grid.rows().first(),
                grid.columns().first(),
                grid.columns().last(),
                rows,
                cells);
    }

    private PageCell cell(Grid grid, Region region, List<TextLine> lines) {
        Place place = new Place.PageCell(page, rowsAbove + region.row() + 1, region.column() + 1);
        double left = grid.columns().position(region.column());
        double right = grid.columns().position(region.column() + region.columnSpan());
        return new PageCell(region.row(), region.rowSpan(), left, right, lines, place);
    }
}
