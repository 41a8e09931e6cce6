package hengji.documents.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to cut a row out of words run together.
 *
 * @param cells the name first, then a cell for each column after it; empty where nothing stands
 * @param end where the row ends
 */
record Cut(List<String> cells, int end) {
    Cut {
        cells = List.copyOf(cells);
    }

    String name() {
        return cells.getFirst();
    }

    Cut named(String name) {
        List<String> renamed = new ArrayList<>(cells);
        renamed.set(0, name);
        return new Cut(renamed, end);
    }
}
