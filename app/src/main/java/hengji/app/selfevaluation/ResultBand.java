package hengji.app.selfevaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Indicators of one second level that follow one another.
 *
 * @param place 0, 1, 2 … on the page
 * @param level1 一级指标
 * @param level2 二级指标
 * @param rows in their order
 */
public record ResultBand(int place, String level1, String level2, List<ResultRow> rows) {
    public ResultBand {
        rows = List.copyOf(rows);
    }

    static List<ResultBand> of(List<ResultRow> rows) {
        List<ResultBand> bands = new ArrayList<>();
        List<ResultRow> run = new ArrayList<>();
        for (ResultRow row : rows) {
            if (!run.isEmpty()
                    && !(level1(row).equals(level1(run.getFirst()))
                            && level2(row).equals(level2(run.getFirst())))) {
                bands.add(band(bands.size(), run));
                run.clear();
            }
            run.add(row);
        }
        if (!run.isEmpty()) {
            bands.add(band(bands.size(), run));
        }
        return bands;
    }

    public BigDecimal weight() {
        return rows.stream()
                .map(row -> row.indicator().weight().value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal earned() {
        return rows.stream().map(row -> row.earned().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal lost() {
        return rows.stream().map(row -> row.lost().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ResultBand band(int place, List<ResultRow> run) {
        return new ResultBand(place, level1(run.getFirst()), level2(run.getFirst()), run);
    }

    private static String level1(ResultRow row) {
        return row.indicator().level1().value().orElse("");
    }

    private static String level2(ResultRow row) {
        return row.indicator().level2().value().orElse("");
    }
}
