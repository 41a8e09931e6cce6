package hengji.core.monitoring;

import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Source;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A monitoring sheet, built up one sentence at a time. */
final class Watch {
    static final Pack PACK = TestPack.plain();
    private static final Source CELL = new Source(Place.WHOLE, "");

    private final MonitoringPeriod period;
    private Optional<BudgetLine> total = Optional.empty();
    private List<Deviation> causes = List.of();
    private final List<Observation> rows = new ArrayList<>();

    private Watch(MonitoringPeriod period) {
        this.period = period;
    }

    /** One of the plain pack's periods, by its last month. */
    static Watch untilMonth(int months) {
        return new Watch(PACK.year().periods().value().stream()
                .filter(period -> period.months() == months)
                .findFirst()
                .orElseThrow());
    }

    Watch money(String adjusted, String executed) {
        total = Optional.of(new BudgetLine(
                "年度资金总额",
                BudgetRole.TOTAL,
                number(adjusted),
                number(adjusted),
                number(executed),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Place.WHOLE));
        return this;
    }

    Watch because(Cause cause) {
        causes = List.of(new Deviation(cause, "说明"));
        return this;
    }

    Watch row(Observation observation) {
        rows.add(observation);
        return this;
    }

    Watch row(Rows row) {
        return row(Observation.of(row.draft().row(rows.size() + 1).toIndicator()));
    }

    FormLight read() {
        return new Monitor(PACK).read(new MonitoringSheet(period, total, causes, rows));
    }

    static RowLight oneRow(int months, Rows row) {
        return untilMonth(months).row(row).read().rows().getFirst();
    }

    static RowLight oneRow(int months, Observation row) {
        return untilMonth(months).row(row).read().rows().getFirst();
    }

    static Field<Figure> figure(String number) {
        return Field.known(Figure.of(new BigDecimal(number)), CELL);
    }

    private static Field<BigDecimal> number(String text) {
        return text.isEmpty() ? new Field.Blank<>(CELL) : Field.known(new BigDecimal(text), CELL);
    }
}
