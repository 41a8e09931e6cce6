package hengji.core.monitoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.policy.Cited;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.Limit;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds what was spent against the period's line, or against the share of the year where no line is drawn. */
record ExecutionReading(Pack pack) {
    private static final Citation HONESTY = Citation.systemDefault("空白、0 或不能比较的数值不判断，留待人工核定");

    ExecutionLight read(MonitoringSheet sheet) {
        Optional<BigDecimal> budget = sheet.total().flatMap(this::budget);
        Optional<BigDecimal> executed =
                sheet.total().flatMap(line -> line.executed().value());
        if (budget.isEmpty() || executed.isEmpty()) {
            return untold(sheet, missing(sheet, budget.isEmpty()));
        }
        if (budget.get().signum() <= 0) {
            return untold(sheet, Wording.of("预算数为 0，不能计算执行率", "the budget is 0, so there is no rate"));
        }
        Percent rate = Percent.of(executed.get(), budget.get());
        Step step = new Step(
                Wording.of("预算执行率", "execution rate"),
                "执行数÷预算数",
                List.of(
                        new Step.Input(sheet.period().name() + "执行数", Decimals.text(executed.get())),
                        new Step.Input("预算数", Decimals.text(budget.get()))),
                rate.text(),
                Optional.of(pack.scoring().executionBase().citation()));
        Signal signal = executed.get().compareTo(budget.get()) > 0
                ? overspent(rate)
                : sheet.period().line().map(line -> byLine(rate, line)).orElseGet(() -> byTime(rate, sheet.period()));
        return told(sheet, rate, step, signal);
    }

    private Optional<BigDecimal> budget(BudgetLine line) {
        boolean initial = line.adjusted() instanceof Field.Absent
                || pack.scoring().executionBase().value() == ExecutionBase.INITIAL;
        return (initial ? line.initial() : line.adjusted()).value();
    }

    private static ExecutionLight told(MonitoringSheet sheet, Percent rate, Step step, Signal signal) {
        Wording sentence = Wording.of(
                        sheet.period().name() + "预算执行率 " + rate.text() + "，",
                        "execution " + rate.text() + " by the end of month "
                                + sheet.period().months() + ", ")
                .then(signal.said());
        return new ExecutionLight(
                signal.light(), Optional.of(rate.value()), sheet.moneyCauses(), sentence, List.of(step, signal.step()));
    }

    private Signal byLine(Percent rate, BigDecimal line) {
        Cited<BigDecimal> near = pack.get(Limit.MONITORING_NEAR);
        Light light = light(rate, line, line.add(near.value()));
        Wording said = switch (light) {
            case RED ->
                Wording.of("低于预警线 " + Decimals.text(line) + "%", "below the line of " + Decimals.text(line) + " %");
            case YELLOW ->
                Wording.of(
                        "高于预警线 " + Decimals.text(line) + "% 不足 " + Percent.points(near.value()),
                        "less than " + Decimals.text(near.value()) + " points above the line of " + Decimals.text(line)
                                + " %");
            default ->
                Wording.of("高于预警线 " + Decimals.text(line) + "%", "above the line of " + Decimals.text(line) + " %");
        };
        Citation source = pack.year().periods().citation();
        return signal(
                light,
                said.then(source.inBrackets()),
                "与预警线比较",
                List.of(
                        new Step.Input("执行率", rate.text()),
                        new Step.Input("预警线", Decimals.text(line) + "%"),
                        new Step.Input("关注区间", Percent.points(near.value()))),
                source);
    }

    private Signal byTime(Percent rate, MonitoringPeriod period) {
        Cited<BigDecimal> lag = pack.get(Limit.MONITORING_LAG);
        BigDecimal far = pack.get(Limit.MONITORING_FAR).value();
        Percent time = new Percent(period.timeShare());
        Light light = light(rate, time.value().subtract(far), time.value().subtract(lag.value()));
        BigDecimal behind = time.above(rate);
        Wording said = behind.signum() > 0
                ? Wording.of(
                        "落后时间进度 " + time.text() + " " + Percent.points(behind),
                        Decimals.text(behind) + " points behind the share of the year, " + time.text())
                : Wording.of("不落后于时间进度 " + time.text(), "not behind the share of the year, " + time.text());
        return signal(
                light,
                said.then(lag.citation().inBrackets()),
                "与时间进度比较",
                List.of(
                        new Step.Input("执行率", rate.text()),
                        new Step.Input("时间进度", time.text()),
                        new Step.Input("关注", Percent.points(lag.value())),
                        new Step.Input("预警", Percent.points(far))),
                lag.citation());
    }

    private static Light light(Percent rate, BigDecimal redBelow, BigDecimal yellowBelow) {
        if (rate.isBelow(redBelow)) {
            return Light.RED;
        }
        return rate.isBelow(yellowBelow) ? Light.YELLOW : Light.GREEN;
    }

    private static Signal overspent(Percent rate) {
        Citation source = Citation.systemDefault("执行数超过预算数即预警");
        Wording said = Wording.of("执行数超过预算数，请核对预算数或执行数", "more than the budget was spent; check both figures");
        return signal(Light.RED, said, "与预算数比较", List.of(new Step.Input("执行率", rate.text())), source);
    }

    private static Signal signal(Light light, Wording said, String formula, List<Step.Input> inputs, Citation source) {
        Wording name = Wording.of("预算执行进度", "progress of execution");
        return new Signal(
                light, said, new Step(name, formula, inputs, light.wording().zh(), Optional.of(source)));
    }

    private static Wording missing(MonitoringSheet sheet, boolean budget) {
        String zh = budget ? "预算数" : sheet.period().name() + "执行数";
        return Wording.of(
                zh + "空白或不能识别，请填写" + zh,
                (budget ? "the budget" : "what was spent") + " is blank or cannot be read; fill it in");
    }

    private static ExecutionLight untold(MonitoringSheet sheet, Wording why) {
        Step step = new Step(Wording.of("无法判断", "cannot tell"), "", List.of(), why.zh(), Optional.of(HONESTY));
        return new ExecutionLight(
                Light.UNTOLD,
                Optional.empty(),
                sheet.moneyCauses(),
                Wording.of("预算执行进度需人工核定：", "execution cannot be told: ").then(why),
                List.of(step));
    }
}
