package hengji.core.monitoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts money and targets of one form together. */
final class FormReading {
    private final Pack pack;
    private final MonitoringSheet sheet;
    private final ExecutionLight execution;
    private final List<RowLight> rows;
    private final Weighing weighing;
    private final Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
    private final List<Step> steps = new ArrayList<>();

    FormReading(Pack pack, MonitoringSheet sheet, ExecutionLight execution, List<RowLight> rows) {
        this.pack = pack;
        this.sheet = sheet;
        this.execution = execution;
        this.rows = rows;
        weighing = Weighing.of(rows);
    }

    FormLight read() {
        if (execution.light() == Light.RED) {
            triggers.add(Trigger.EXECUTION);
        }
        steps.add(money());
        targets();
        Optional<Percent> progress = progress();
        progress.ifPresent(this::gap);
        Light light = light();
        steps.add(conclusion(light));
        return new FormLight(
                sheet.period(),
                execution,
                rows,
                progress.map(Percent::value),
                List.copyOf(triggers),
                light,
                blame(),
                sentence(light),
                steps);
    }

    private Step money() {
        return new Step(
                Wording.of("预算执行进度", "execution"),
                "",
                List.of(new Step.Input(
                        "执行率",
                        execution.rate().map(rate -> rate.toPlainString() + "%").orElse("—"))),
                execution.light().wording().zh(),
                Optional.of(pack.year().periods().citation()));
    }

    private void targets() {
        Cited<BigDecimal> line = pack.get(Limit.MONITORING_RED_SHARE);
        Percent red = weighing.share(row -> row.light() == Light.RED);
        boolean any = rows.stream().anyMatch(row -> row.light() == Light.RED);
        boolean warned = any && !red.isBelow(line.value());
        if (warned) {
            triggers.add(Trigger.TARGETS);
        }
        steps.add(new Step(
                Wording.of("红灯指标占比", "share of red rows"),
                "红灯指标" + weighing.name() + "÷全部指标" + weighing.name(),
                List.of(
                        new Step.Input("红灯指标", count(Light.RED)),
                        new Step.Input("预警线", Decimals.text(line.value()) + "%")),
                red.text() + (warned ? "，预警" : ""),
                Optional.of(line.citation())));
    }

    /** Weighted progress of the rows that grow with the year; absent where too few of them tell. */
    private Optional<Percent> progress() {
        Percent told = weighing.share(row -> row.progress().isPresent());
        if (told.isBelow(pack.get(Limit.MONITORING_TOLD_SHARE).value())
                || weighing.sum(row -> row.progress().isPresent()).signum() == 0) {
            return Optional.empty();
        }
        BigDecimal sum = rows.stream()
                .flatMap(row -> row.progress().stream()
                        .map(progress -> progress.min(Decimals.HUNDRED).multiply(weighing.of(row))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                new Percent(sum.divide(weighing.sum(row -> row.progress().isPresent()), 2, RoundingMode.HALF_UP)));
    }

    private void gap(Percent progress) {
        execution.rate().map(Percent::new).ifPresent(rate -> {
            Cited<BigDecimal> allowed = pack.get(Limit.MONITORING_GAP);
            BigDecimal apart = progress.above(rate).abs();
            boolean warned = apart.compareTo(allowed.value()) > 0;
            if (warned) {
                triggers.add(Trigger.GAP);
            }
            steps.add(new Step(
                    Wording.of("目标进度与执行进度比较", "targets against money"),
                    "|目标进度－执行率|，目标进度按" + weighing.name() + "加权，单项不超过 100%",
                    List.of(
                            new Step.Input("目标进度", progress.text()),
                            new Step.Input("执行率", rate.text()),
                            new Step.Input("允许差距", Percent.points(allowed.value()))),
                    "相差 " + Percent.points(apart) + (warned ? "，预警" : ""),
                    Optional.of(allowed.citation())));
        });
    }

    private Light light() {
        if (!triggers.isEmpty()) {
            return Light.RED;
        }
        boolean watched = execution.light() == Light.YELLOW
                || rows.stream().anyMatch(row -> row.light() == Light.YELLOW || row.light() == Light.RED);
        if (watched) {
            return Light.YELLOW;
        }
        boolean enough = !weighing.share(row -> row.light() != Light.UNTOLD)
                .isBelow(pack.get(Limit.MONITORING_TOLD_SHARE).value());
        return enough && execution.light() != Light.UNTOLD && !rows.isEmpty() ? Light.GREEN : Light.UNTOLD;
    }

    private Step conclusion(Light light) {
        Cited<BigDecimal> told = pack.get(Limit.MONITORING_TOLD_SHARE);
        return new Step(
                Wording.of("整体判断", "the whole"),
                "有预警为红灯；执行或任一指标需关注为黄灯；可判断的指标达到 " + Decimals.text(told.value()) + "% 且均正常为绿灯",
                List.of(
                        new Step.Input("绿灯指标", count(Light.GREEN)),
                        new Step.Input("黄灯指标", count(Light.YELLOW)),
                        new Step.Input("红灯指标", count(Light.RED)),
                        new Step.Input("需人工核定", count(Light.UNTOLD))),
                light.wording().zh(),
                Optional.of(told.citation()));
    }

    private String count(Light light) {
        return rows.stream().filter(row -> row.light() == light).count() + " 项";
    }

    /** Of the money where it is behind or out of step, and of the red rows. */
    private Blame blame() {
        List<Deviation> all = new ArrayList<>();
        boolean behind = execution.light() == Light.RED || execution.light() == Light.YELLOW;
        if (behind || triggers.contains(Trigger.GAP)) {
            all.addAll(execution.causes());
        }
        rows.stream()
                .filter(row -> row.light() == Light.RED)
                .forEach(row -> all.addAll(row.observation().deviations()));
        return Blame.of(all);
    }

    private Wording sentence(Light light) {
        Wording name = Wording.of(
                sheet.period().name() + "整体为“" + light.wording().zh() + "”",
                "By the end of month " + sheet.period().months() + " the form is "
                        + light.wording().en());
        return triggers.isEmpty()
                ? name.then(Wording.of("。", "."))
                : name.then(Wording.of(
                        "："
                                + triggers.stream()
                                        .map(trigger -> trigger.wording().zh())
                                        .collect(Collectors.joining("、"))
                                + "（" + blame().wording().zh() + "）。",
                        ": "
                                + triggers.stream()
                                        .map(trigger -> trigger.wording().en())
                                        .collect(Collectors.joining(", "))
                                + " (" + blame().wording().en() + ")."));
    }
}
