package hengji.core.rollup;

import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Merges the rows of one measure: numbers are added up, what cannot be added is kept only where all units say the same. */
record MergedRow(List<UnitRow> rows, Source source, Consumer<LeftOut> leaving) {
    /** The merged row; absent where the units' rows cannot be one. */
    Optional<Indicator> merge() {
        IndicatorDraft draft = first().toDraft().place(source.place()).weight(new Field.Blank<>(source));
        draft.score(Field.absent()).reviewScore(Field.absent()).adjustment(Field.absent());
        if (rows.size() == 1) {
            return Optional.of(draft.toIndicator());
        }
        draft.judgement(Field.absent()).reason(Field.absent()).evidence(Field.absent());
        if (!isAdditive() && !saysOneThing(Column.TARGET)) {
            rows.forEach(row -> leave(row, "各单位指标值不同，又不能相加，未汇入，请人工核定", "has another target and cannot be added"));
            return Optional.empty();
        }
        Optional<Field<Figure>> target = figure(Column.TARGET);
        if (target.isEmpty()) {
            rows.forEach(row -> leave(row, "有单位没有填写指标值数字，未汇入，请补填", "lacks a target in one unit"));
            return Optional.empty();
        }
        draft.target(target.get());
        draft.actual(figure(Column.ACTUAL).orElseGet(this::open));
        return Optional.of(draft.toIndicator());
    }

    private Indicator first() {
        return rows.getFirst().row();
    }

    private boolean isAdditive() {
        return !first().isQualitative()
                && first().sign().isKnown()
                && !PrintedUnits.isPercent(first())
                && !PrintedUnits.isMonth(first())
                && first().targetNumber().isPresent();
    }

    private Optional<Field<Figure>> figure(Column column) {
        boolean absent = rows.stream().allMatch(row -> column.of(row.row()) instanceof Field.Absent<Figure>);
        if (absent) {
            return Optional.of(Field.absent());
        }
        if (isAdditive()) {
            return sum(column).map(sum -> Field.known(Figure.of(sum), source));
        }
        return saysOneThing(column) ? Optional.of(column.of(first())) : Optional.empty();
    }

    /** The sum in the unit of the first row; absent where one has no number in its unit. */
    private Optional<BigDecimal> sum(Column column) {
        UnitOfMeasure wanted = UnitOfMeasure.of(PrintedUnits.ofTarget(first()));
        BigDecimal sum = BigDecimal.ZERO;
        for (UnitRow unit : rows) {
            Optional<BigDecimal> number = column.of(unit.row()).value().flatMap(Figure::number);
            if (number.isEmpty() || (column == Column.ACTUAL && PrintedUnits.differ(unit.row()))) {
                return Optional.empty();
            }
            BigDecimal inBase =
                    UnitOfMeasure.of(PrintedUnits.ofTarget(unit.row())).inBase(number.get());
            sum = sum.add(inBase.scaleByPowerOfTen(-wanted.exponent()));
        }
        return Optional.of(Decimals.plain(sum));
    }

    private boolean saysOneThing(Column column) {
        return rows.stream()
                        .map(row -> column.of(row.row()).value().map(figure -> said(row.row(), figure)))
                        .distinct()
                        .count()
                == 1;
    }

    private static String said(Indicator row, Figure figure) {
        return figure.number()
                .map(UnitOfMeasure.of(PrintedUnits.ofTarget(row))::inBase)
                .map(Decimals::text)
                .orElse(figure.text().strip());
    }

    private Field<Figure> open() {
        rows.forEach(row -> leave(row, "完成值未能汇总（不能相加或有单位未填），请人工核定", "gives no actual that can be merged"));
        return new Field.Blank<>(source);
    }

    private void leave(UnitRow row, String zh, String en) {
        leaving.accept(new LeftOut(
                row.unit().code(),
                OptionalInt.of(row.row().row()),
                Wording.of(
                        "“" + row.unit().name() + "”第 " + row.row().row() + " 行“"
                                + row.row().label() + "”：" + zh,
                        "row " + row.row().row() + " of " + row.unit().name() + " " + en)));
    }
}
