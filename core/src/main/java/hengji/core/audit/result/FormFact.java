package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Mention;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Place;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of the form as a report would speak of it.
 *
 * @param name what the report calls it
 * @param value the form's value
 * @param unit its unit
 * @param others further values of the form that may stand there, such as the target
 * @param rows the indicator's row, if it is one
 * @param place where the form has it
 */
record FormFact(String name, BigDecimal value, String unit, List<BigDecimal> others, List<Integer> rows, Place place) {
    /** A figure follows its name within one clause, with few words between. */
    private static final String BETWEEN = "[^。；;，,、0-9]{0,12}?";

    private static final String FIGURE = "([0-9][0-9,]{0,40}(?:\\.[0-9]{1,20})?)(?![0-9])\\s*([^\\s。；;，,、0-9（(]{0,4})";

    static List<FormFact> all(Examination examination) {
        List<FormFact> facts = new ArrayList<>();
        Form form = examination.form();
        Execution.total(examination).ifPresent(line -> budget(form, line, facts));
        Execution.of(examination).ifPresent(execution -> facts.add(rate(execution)));
        form.total().score().value().ifPresent(total -> facts.add(total(form, total)));
        for (Indicator row : form.indicators()) {
            row.actualNumber().filter(_ -> !row.label().isEmpty()).ifPresent(actual -> facts.add(of(row, actual)));
        }
        return facts;
    }

    /** The figure as the report prints it, where it contradicts the form. */
    Optional<String> findContradiction(String text) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(name) + BETWEEN + FIGURE).matcher(text);
        while (matcher.find()) {
            String rest = matcher.group(2);
            BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
            Optional<UnitOfMeasure> printed = unitAtStart(rest);
            if (printed.isPresent() && !agrees(number, printed.get())) {
                return Optional.of(matcher.group(1) + unit(printed.get()));
            }
        }
        return Optional.empty();
    }

    private static String unit(UnitOfMeasure unit) {
        return unit.symbol();
    }

    /** The unit a report prints after a figure, as far as it measures the same as the form's. */
    private Optional<UnitOfMeasure> unitAtStart(String rest) {
        UnitOfMeasure own = UnitOfMeasure.of(unit);
        for (int length = rest.length(); length > 0; length--) {
            UnitOfMeasure printed = UnitOfMeasure.of(rest.substring(0, length));
            if (printed.measuresSameAs(own)) {
                return Optional.of(printed);
            }
        }
        return Optional.empty();
    }

    /** Equal when the form's value is rounded to the places the report prints. */
    private boolean agrees(BigDecimal number, UnitOfMeasure printed) {
        return isRounded(value, number, printed)
                || others.stream().anyMatch(other -> isRounded(other, number, printed));
    }

    private boolean isRounded(BigDecimal own, BigDecimal number, UnitOfMeasure printed) {
        BigDecimal converted = UnitOfMeasure.of(unit).inBase(own).scaleByPowerOfTen(-printed.exponent());
        return Decimals.same(converted.setScale(number.scale(), RoundingMode.HALF_UP), number);
    }

    private static void budget(Form form, BudgetLine line, List<FormFact> facts) {
        amount(form, line, "年初预算数", line.initial(), facts);
        amount(form, line, "全年预算数", line.adjusted(), facts);
        amount(form, line, "调整后预算数", line.adjusted(), facts);
        amount(form, line, "全年执行数", line.executed(), facts);
    }

    private static void amount(Form form, BudgetLine line, String name, Field<BigDecimal> field, List<FormFact> facts) {
        String unit = form.budget().unit().chinese();
        Place place = Mention.place(field, line.place());
        field.value().ifPresent(value -> facts.add(new FormFact(name, value, unit, List.of(), List.of(), place)));
    }

    private static FormFact rate(Execution execution) {
        BigDecimal rate = Decimals.percent(execution.executed(), execution.budget());
        Place place =
                Mention.place(execution.line().executed(), execution.line().place());
        return new FormFact("预算执行率", rate, "%", List.of(), List.of(), place);
    }

    private static FormFact total(Form form, BigDecimal total) {
        Place place = Mention.place(form.total().score(), Place.WHOLE);
        return new FormFact("自评总分", total, "分", List.of(), List.of(), place);
    }

    private static FormFact of(Indicator row, BigDecimal actual) {
        List<BigDecimal> others = row.targetNumber().stream().toList();
        Place place = Mention.place(row.actual(), row.place());
        return new FormFact(row.label(), actual, PrintedUnits.ofTarget(row), others, List.of(row.row()), place);
    }
}
