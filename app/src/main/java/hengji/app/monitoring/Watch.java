package hengji.app.monitoring;

import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Light;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A monitoring sheet as it is kept (绩效运行监控表).
 *
 * @param id internal; 0 while nothing was kept
 * @param form the target form it watches
 * @param months the last month of its period
 * @param period its name
 * @param filed whether it was handed in
 * @param money what is said of the money
 * @param rows what is said of the indicators, by lineage
 * @param returned why it came back; empty where it did not
 * @param outcome what was filed
 * @param filedAt when it was handed in
 */
public record Watch(
        long id,
        long form,
        int months,
        String period,
        boolean filed,
        SaidMoney money,
        Map<String, SaidRow> rows,
        String returned,
        Optional<Outcome> outcome,
        Optional<Instant> filedAt) {
    /**
     * The light as it was filed.
     *
     * @param light of the whole form
     * @param blame on whose side
     * @param rate execution in percent
     * @param progress of the targets in percent
     */
    public record Outcome(Light light, Blame blame, Optional<BigDecimal> rate, Optional<BigDecimal> progress) {}

    public Watch {
        rows = Map.copyOf(rows);
    }

    public SaidRow row(String lineage) {
        return rows.getOrDefault(lineage, SaidRow.NOTHING);
    }
}
