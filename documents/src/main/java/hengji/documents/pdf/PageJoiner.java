package hengji.documents.pdf;

import hengji.documents.manuscript.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the pages one after another; a table that runs on with the same outer edges stays one table. */
final class PageJoiner {
    private static final Pattern PAGE_FURNITURE =
            Pattern.compile("[\\s\\-—–_·|/第共页頁\\dⅠ-Ⅻ]*|续表[\\d一二三四五六七八九十]*|[（(]续[表]?[）)]|[Pp]age\\s*\\d+.*");
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> furniture = new ArrayList<>();
    private Optional<RunningTable> open = Optional.empty();

    void add(List<PageLayout.Item> page) {
        boolean first = true;
        for (PageLayout.Item item : page) {
            switch (item) {
                case PageLayout.Item.Ruled(PageTable table) -> {
                    table(table, first);
                    first = false;
                }
                case PageLayout.Item.Text(TextLine line, var place) -> {
                    boolean passing = isFurniture(line);
                    line(new Block.Line(line.text(), place), passing);
                    first &= passing;
                }
            }
        }
    }

    private static boolean isFurniture(TextLine line) {
        return PAGE_FURNITURE.matcher(line.text()).matches();
    }

    private void table(PageTable table, boolean firstOfPage) {
        if (firstOfPage && open.isPresent() && open.orElseThrow().goesOnIn(table)) {
            open.orElseThrow().append(table);
            return;
        }
        close();
        open = Optional.of(new RunningTable(table));
    }

    private void line(Block.Line line, boolean passing) {
        if (open.isEmpty()) {
            blocks.add(line);
        } else if (passing) {
            furniture.add(line);
        } else {
            close();
            blocks.add(line);
        }
    }

    private void close() {
        open.ifPresent(table -> blocks.add(table.toTable()));
        open = Optional.empty();
        blocks.addAll(furniture);
        furniture.clear();
    }

    List<Block> finish() {
        close();
        return blocks;
    }
}
