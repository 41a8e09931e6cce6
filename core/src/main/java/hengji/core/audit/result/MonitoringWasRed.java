package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RedLight;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Judgement;
import hengji.core.policy.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Monitoring said that a target could not be reached, the year's end says full marks (监控预警而年终满分). */
final class MonitoringWasRed implements Rule {
    static final RuleCard CARD = new RuleCard(
            67,
            Wording.of("监控预警而年终满分", "Red in monitoring, full at year end"),
            Wording.of("监控时认为完不成的指标，年终是否又得了满分？", "Did a target that monitoring gave up earn full marks after all?"),
            Wording.of("前后矛盾，要么监控不实，要么完成值不实。", "One of the two is not true: the warning or the result."),
            Wording.of(
                    "说明后来怎样完成的并附材料，或者据实改正完成值和得分。",
                    "Say how it was reached after all and prove it, or correct actual and score."),
            Sources.AGREEMENT);

    private static final List<String> RED = List.of("完全不可能", "不可能完成", "不能完成", "无法完成");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        if (!Results.present(examination.form())) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>(byLight(examination));
        examination.surroundings().monitoring().stream()
                .flatMap(monitoring -> compare(monitoring, examination))
                .filter(finding ->
                        found.stream().noneMatch(other -> other.rows().equals(finding.rows())))
                .toList()
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static List<Finding> byLight(Examination examination) {
        List<RedLight> lights = examination.surroundings().year().redLights();
        Form red = examination
                .form()
                .withIndicators(lights.stream().map(RedLight::row).toList());
        return pairs(red, examination)
                .flatMap(pair -> lights.stream()
                        .filter(light -> light.row().equals(pair.before()))
                        .limit(1)
                        .map(light -> red(pair.now(), light)))
                .toList();
    }

    private static Stream<Finding> compare(Form monitoring, Examination examination) {
        return pairs(monitoring, examination)
                .filter(pair -> isRed(pair.before()))
                .map(pair -> finding(pair.now()));
    }

    /** Rows that were monitored and have full marks at the year's end. */
    private static Stream<Pairing.Pair> pairs(Form before, Examination examination) {
        var alike = examination.pack().get(Limit.NEAR_DUPLICATE).value();
        return Pairing.of(before, examination.form(), examination.lexicon(), alike).pairs().stream()
                .filter(pair -> isFull(pair.now(), examination));
    }

    private static boolean isRed(Indicator row) {
        boolean judged =
                row.judgement().value().filter(Judgement.NOT_MET::equals).isPresent();
        Stream<Field<String>> texts = Stream.of(
                row.reason(), row.adjustment(), row.evidence(), row.actual().map(Figure::text));
        return judged || texts.map(Mention::raw).anyMatch(text -> RED.stream().anyMatch(text::contains));
    }

    private static boolean isFull(Indicator row, Examination examination) {
        return Points.of(row, examination.computed()).filter(Points::full).isPresent();
    }

    private static Finding finding(Indicator row) {
        Wording message = Wording.of(
                Mention.zh(row) + "：监控时认为不能完成，年终得满分。请说明后来怎样完成的，或据实改正。",
                Mention.en(row)
                        + ": monitoring said it could not be reached, yet it has full marks. Explain or correct.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.score(), row.place()), message);
    }

    private static Finding red(Indicator row, RedLight light) {
        Wording message = Wording.of(
                Mention.zh(row) + "：" + light.period() + "监控为红灯，年终得满分。请说明后来怎样完成的，或据实改正。",
                Mention.en(row) + ": red in the monitoring of " + light.period()
                        + ", yet it has full marks. Explain or correct.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.score(), row.place()), message);
    }
}
