package hengji.core.rollup;

import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds up the units' money, line by line. A blank in one unit leaves the sum blank; a line a unit has not is nothing. */
record MergedBudget(List<UnitForm> units, Source source, Consumer<LeftOut> leaving) {
    Budget merge() {
        List<BudgetLine> lines = Stream.of(BudgetRole.values())
                .flatMap(role -> line(role).stream())
                .toList();
        return new Budget(AmountUnit.TEN_THOUSAND, true, lines);
    }

    private Optional<BudgetLine> line(BudgetRole role) {
        List<UnitForm> having = units.stream()
                .filter(unit -> unit.form().budget().find(role).isPresent())
                .toList();
        return having.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetLine(
                        role.chinese(),
                        role,
                        sum(having, role, "年初预算数", BudgetLine::initial),
                        sum(having, role, "全年预算数", BudgetLine::adjusted),
                        sum(having, role, "执行数", BudgetLine::executed),
                        Field.absent(),
                        Field.absent(),
                        Field.absent(),
                        Field.absent(),
                        Place.WHOLE));
    }

    private Field<BigDecimal> sum(
            List<UnitForm> having, BudgetRole role, String column, Function<BudgetLine, Field<BigDecimal>> part) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        boolean any = false;
        for (UnitForm unit : having) {
            Field<BigDecimal> amount =
                    part.apply(unit.form().budget().find(role).orElseThrow());
            any |= !(amount instanceof Field.Absent);
            Optional<BigDecimal> value = amount.value()
                    .map(printed -> unit.form().budget().unit().convert(printed, AmountUnit.TEN_THOUSAND));
            if (value.isEmpty() && !(amount instanceof Field.Absent)) {
                leaving.accept(LeftOut.form(
                        unit,
                        "的“" + role.chinese() + "”" + column + "空白或不能识别，合计未得出，请补填",
                        "has no " + column + " for " + role.chinese() + ", so there is no sum"));
            }
            whole &= value.isPresent();
            sum = sum.add(value.orElse(BigDecimal.ZERO));
        }
        if (!any) {
            return Field.absent();
        }
        return whole ? Field.known(Decimals.plain(sum), source) : new Field.Blank<>(source);
    }
}
