package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** HJ002: is the total of the budget the sum of its parts? */
final class BudgetParts implements Rule {
    private static final RuleCard CARD = new RuleCard(
            2,
            Wording.of("资金合计", "The budget adds up"),
            Wording.of("资金总额是否等于财政拨款与其他资金之和？", "Is the total the sum of fiscal and other funds?"),
            Wording.of(
                    "合计不平，说明漏填或多填了资金，后面的执行率也会算错。",
                    "A total that does not add up hides forgotten money and spoils the execution rate."),
            Wording.of(
                    "逐项核对资金来源，改正填错的一项，使合计等于各项之和。",
                    "Check each source of funds and correct the wrong one, so that the parts make the total."),
            Citation.systemDefault("资金总额等于各来源之和"));

    private static final Set<BudgetRole> BESIDES =
            Set.of(BudgetRole.OTHER, BudgetRole.CARRIED_OVER, BudgetRole.SPECIAL_ACCOUNT, BudgetRole.UNIT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Budget budget = examination.form().budget();
        Cited<BigDecimal> tolerance = examination.pack().get(Limit.AMOUNT_TOLERANCE);
        return Column.ALL.stream()
                .flatMap(column -> check(budget, column, tolerance).stream())
                .toList();
    }

    private static Optional<Finding> check(Budget budget, Column column, Cited<BigDecimal> tolerance) {
        Optional<BudgetLine> total = budget.find(BudgetRole.TOTAL);
        if (total.isEmpty() || unreadable(budget, column)) {
            return Optional.empty();
        }
        return column.of(total.get()).value().flatMap(printed -> {
            List<BudgetLine> base = lines(budget, column, Set.of(BudgetRole.FISCAL));
            List<BudgetLine> parts =
                    base.isEmpty() ? lines(budget, column, Set.of(BudgetRole.CENTRAL, BudgetRole.LOCAL)) : base;
            List<BudgetLine> besides = lines(budget, column, BESIDES);
            BigDecimal sum = sum(parts, column).add(sum(besides, column));
            boolean complete = !parts.isEmpty() && (!besides.isEmpty() || parts.size() > 1);
            boolean off = sum.subtract(printed).abs().compareTo(tolerance.value()) > 0;
            boolean wrong = off && (complete || sum.compareTo(printed) > 0);
            return wrong ? Optional.of(finding(total.get(), column, printed, sum, parts, besides)) : Optional.empty();
        });
    }

    private static Finding finding(
            BudgetLine total,
            Column column,
            BigDecimal printed,
            BigDecimal sum,
            List<BudgetLine> parts,
            List<BudgetLine> besides) {
        String shown = java.util.stream.Stream.concat(parts.stream(), besides.stream())
                .map(line -> line.item() + " "
                        + column.of(line).value().map(Decimals::text).orElse("空白"))
                .collect(Collectors.joining("＋"));
        String difference = Decimals.text(printed.subtract(sum).abs());
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(),
                Mention.place(column.of(total), total.place()),
                Wording.of(
                        column.zh() + "“" + total.item() + "”为 " + Decimals.text(printed) + "，而" + shown + "＝"
                                + Decimals.text(sum) + "，相差 " + difference + "。请核对各项资金后改正。",
                        "The " + column.en() + " total is " + Decimals.text(printed) + ", but its parts make "
                                + Decimals.text(sum) + " (" + shown + "), a difference of " + difference
                                + ". Please check each source."));
    }

    private static boolean unreadable(Budget budget, Column column) {
        return budget.lines().stream().anyMatch(line -> column.of(line) instanceof Field.Unreadable);
    }

    /** The lines of those roles that have this column. */
    private static List<BudgetLine> lines(Budget budget, Column column, Set<BudgetRole> roles) {
        return budget.lines().stream()
                .filter(line -> roles.contains(line.role()) && !(column.of(line) instanceof Field.Absent))
                .toList();
    }

    private static BigDecimal sum(List<BudgetLine> lines, Column column) {
        return lines.stream()
                .flatMap(line -> column.of(line).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A column of the budget block. */
    private record Column(String zh, String en, Function<BudgetLine, Field<BigDecimal>> cell) {
        static final List<Column> ALL = List.of(
                new Column("年初预算", "initial", BudgetLine::initial),
                new Column("全年预算", "adjusted", BudgetLine::adjusted),
                new Column("全年执行", "executed", BudgetLine::executed));

        Field<BigDecimal> of(BudgetLine line) {
            return cell.apply(line);
        }
    }
}
