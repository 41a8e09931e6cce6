package hengji.core.monitoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.form.PrintedUnits;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one row: what was reached, what is expected, what the office thinks. Each may speak for a light. */
record RowReading(Pack pack, MonitoringPeriod period) {
    private static final Citation SAID = Citation.systemDefault("单位对完成可能性的判断直接对应红黄绿灯");
    private static final Citation MET = Citation.systemDefault("已达到年度指标值的亮绿灯");
    private static final Citation PASSED = Citation.systemDefault("不得突破的指标超过年度指标值即亮红灯");

    RowLight read(Observation observation) {
        Indicator row = observation.row();
        Pace pace = observation.pace().orElseGet(() -> Pace.of(row));
        Optional<Reached> reached = Reached.of(row, row.actual());
        Optional<Percent> progress = reached.filter(_ -> pace == Pace.STEADY).flatMap(Reached::share);
        List<Signal> signals = Stream.of(
                        reached.flatMap(so -> bySoFar(so, pace)),
                        pace == Pace.WORDS
                                ? row.judgement().value().map(RowReading::byJudgement)
                                : Optional.<Signal>empty(),
                        Reached.of(row, observation.expected()).flatMap(this::byExpectation),
                        observation.likelihood().map(RowReading::byLikelihood))
                .flatMap(Optional::stream)
                .toList();
        return RowLight.of(observation, pace, progress, signals);
    }

    private Optional<Signal> bySoFar(Reached so, Pace pace) {
        return switch (pace) {
            case STEADY -> so.met() ? Optional.of(met(so)) : so.share().map(share -> behind(so, share));
            case CEILING -> Optional.of(so.met() ? kept(so) : passed(so));
            case LEVEL, ONCE -> so.met() ? Optional.of(met(so)) : Optional.empty();
            case WORDS -> Optional.empty();
        };
    }

    private Signal kept(Reached so) {
        return so.share().map(share -> ahead(so, share)).orElseGet(() -> met(so));
    }

    private static Signal met(Reached so) {
        Wording said = Wording.of(
                "完成 " + so.figureText() + "，已达到 " + so.targetText(),
                so.figureText() + " reached, which meets " + so.targetText());
        return signal(Light.GREEN, said, "完成值与指标值比较", so.inputs(), MET);
    }

    private static Signal passed(Reached so) {
        Wording said = Wording.of(
                "已达 " + so.figureText() + "，突破 " + so.targetText(),
                "stands at " + so.figureText() + ", past " + so.targetText());
        return signal(Light.RED, said, "完成值与指标值比较", so.inputs(), PASSED);
    }

    private Signal behind(Reached so, Percent share) {
        Percent time = new Percent(period.timeShare());
        return byTime(so, share, time, time.above(share), "落后", "behind");
    }

    private Signal ahead(Reached so, Percent share) {
        Percent time = new Percent(period.timeShare());
        Cited<BigDecimal> lag = pack.get(Limit.MONITORING_LAG);
        BigDecimal ahead = share.above(time);
        Light light = ahead.compareTo(lag.value()) > 0 ? Light.YELLOW : Light.GREEN;
        return timed(light, so, share, time, ahead, "快于", "ahead of");
    }

    private Signal byTime(Reached so, Percent share, Percent time, BigDecimal points, String zh, String en) {
        BigDecimal lag = pack.get(Limit.MONITORING_LAG).value();
        BigDecimal far = pack.get(Limit.MONITORING_FAR).value();
        Light light = points.compareTo(far) > 0 ? Light.RED : points.compareTo(lag) > 0 ? Light.YELLOW : Light.GREEN;
        return timed(light, so, share, time, points, zh, en);
    }

    private Signal timed(
            Light light, Reached so, Percent share, Percent time, BigDecimal points, String zh, String en) {
        Citation source = pack.get(Limit.MONITORING_LAG).citation();
        Wording against = points.signum() > 0
                ? Wording.of(
                        zh + "时间进度 " + time.text() + " " + Percent.points(points),
                        Decimals.text(points) + " points " + en + " the share of the year, " + time.text())
                : Wording.of("未" + zh + "时间进度 " + time.text(), "not " + en + " the share of the year, " + time.text());
        Wording said = Wording.of(
                        "完成 " + so.figureText() + "，为 " + so.targetText() + " 的 " + share.text() + "，",
                        so.figureText() + " is " + share.text() + " of " + so.targetText() + ", ")
                .then(against)
                .then(source.inBrackets());
        List<Step.Input> inputs = Stream.concat(
                        so.inputs().stream(),
                        Stream.of(
                                new Step.Input("完成进度", share.text()),
                                new Step.Input("时间进度", time.text()),
                                new Step.Input(
                                        "关注",
                                        Percent.points(
                                                pack.get(Limit.MONITORING_LAG).value())),
                                new Step.Input(
                                        "预警",
                                        Percent.points(
                                                pack.get(Limit.MONITORING_FAR).value()))))
                .toList();
        return signal(light, said, "完成值÷指标值，与时间进度比较", inputs, source);
    }

    private Optional<Signal> byExpectation(Reached yearEnd) {
        if (yearEnd.met()) {
            return Optional.of(expected(Light.GREEN, yearEnd, Wording.of("能完成", "will be met")));
        }
        BigDecimal far = pack.get(Limit.MONITORING_FAR).value();
        return yearEnd.share().map(share -> {
            BigDecimal off = share.value().subtract(Decimals.HUNDRED).abs();
            return expected(
                    off.compareTo(far) > 0 ? Light.RED : Light.YELLOW,
                    yearEnd,
                    Wording.of("差 " + Percent.points(off), "off by " + Decimals.text(off) + " points"));
        });
    }

    private Signal expected(Light light, Reached yearEnd, Wording outcome) {
        Wording said = Wording.of(
                        "预计全年 " + yearEnd.figureText() + "，",
                        "expected by the year's end " + yearEnd.figureText() + ", ")
                .then(outcome);
        return signal(
                light,
                said,
                "全年预计完成值与指标值比较",
                yearEnd.inputs(),
                pack.get(Limit.MONITORING_FAR).citation());
    }

    private static Signal byLikelihood(Likelihood likelihood) {
        Wording said = Wording.of(
                "单位判断“" + likelihood.wording().zh() + "”完成",
                "the office says " + likelihood.wording().en());
        return signal(
                likelihood.light(),
                said,
                "完成目标可能性",
                List.of(new Step.Input("完成目标可能性", likelihood.wording().zh())),
                SAID);
    }

    private static Signal byJudgement(Judgement judgement) {
        Light light = switch (judgement) {
            case MET -> Light.GREEN;
            case PARTLY -> Light.YELLOW;
            case NOT_MET -> Light.RED;
        };
        Wording said = Wording.of("目前“" + judgement.chinese() + "”", "judged " + judgement.name());
        return signal(light, said, "达成情况", List.of(new Step.Input("达成情况", judgement.chinese())), SAID);
    }

    private static Signal signal(Light light, Wording said, String formula, List<Step.Input> inputs, Citation source) {
        Step step = new Step(
                Wording.of("指标进度", "progress of the target"),
                formula,
                inputs,
                light.wording().zh(),
                Optional.of(source));
        return new Signal(light, said, step);
    }

    /** Whether the units on both sides of a row can be compared at all. */
    static boolean isComparable(Indicator row) {
        return !PrintedUnits.differ(row) && !PrintedUnits.looksLikeFraction(row);
    }
}
