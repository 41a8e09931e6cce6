package hengji.app.monitoring;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody sends of a sheet.
 *
 * @param money absent where it was not shown
 * @param rows by lineage; each with the revision that was seen
 */
public record Filled(Optional<SaidMoney> money, Map<String, SaidRow> rows) {
    public Filled {
        rows = Map.copyOf(rows);
    }
}
