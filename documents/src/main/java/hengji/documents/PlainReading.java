package hengji.documents;

import hengji.documents.manuscript.Refusal;
import hengji.documents.table.PlainTable;
import java.util.List;

/** What came of reading a file as plain tables. */
public sealed interface PlainReading {
    /** At least one table. */
    record Tables(List<PlainTable> tables) implements PlainReading {
        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /** No table, and why. */
    record Refused(Refusal refusal) implements PlainReading {}
}
