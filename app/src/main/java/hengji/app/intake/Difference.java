package hengji.app.intake;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import java.util.List;

/** Where a file and a draft differ. */
public sealed interface Difference {
    /** The block it is in. */
    Block block();

    /** A line both have, with the cells in which they differ. */
    record Changed(Line here, List<Cell> cells) implements Difference {
        public Changed {
            cells = List.copyOf(cells);
        }

        @Override
        public Block block() {
            return here.block();
        }
    }

    /**
     * One cell in which they differ.
     *
     * @param lineage of the draft's line
     * @param was what the draft says
     * @param text what the file says
     */
    record Cell(String lineage, Column column, String was, String text) {
        /** What is ticked to take it; another one as soon as the draft says something else. */
        public String key() {
            return lineage + "." + column.key() + "." + Integer.toHexString(was.hashCode());
        }
    }

    /**
     * A line only the file has.
     *
     * @param place of the line in the file's block, from 0
     */
    record Added(Line line, int place) implements Difference {
        @Override
        public Block block() {
            return line.block();
        }

        public String key() {
            return "new." + block().key() + "." + place;
        }
    }
}
