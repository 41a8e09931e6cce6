package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.form.Judgement;
import hengji.core.policy.Band;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.ExecutionCap;
import hengji.core.policy.Grade;
import hengji.core.policy.LessForm;
import hengji.core.policy.MoreForm;
import hengji.core.policy.OutlineSection;
import hengji.core.policy.OverAchievement;
import hengji.core.policy.SatisfactionStep;
import hengji.core.policy.ScoringMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The composed kinds of value. */
final class ScoringKinds {
    static final Kind<MoreForm> MORE = Kinds.constant(MoreForm.class, form -> switch (form) {
        case RATIO -> "按比例：完成值÷指标值×权重";
        case NOTHING -> "未完成不得分";
    });
    static final Kind<LessForm> LESS = Kinds.constant(LessForm.class, form -> switch (form) {
        case A -> "A：(1−(完成值−指标值)÷指标值)×权重，达到 2 倍不得分";
        case B -> "B：指标值÷完成值×权重";
        case C -> "C：超过不得分";
    });
    static final Kind<ExecutionBase> BASE = Kinds.constant(ExecutionBase.class, ExecutionBase::chinese);
    static final Kind<Map<String, ScoringMode>> MODES =
            new Keyed<>(Kinds.constant(ScoringMode.class, ScoringMode::chinese));
    static final Kind<List<Band>> BANDS =
            new Several<>(new Composed<>(ScoringKinds::band, ScoringKinds::shown), ScoringKinds::shown);
    static final Kind<List<SatisfactionStep>> STEPS = new Several<>(
            new Composed<>(
                    table -> Kinds.numbers(table, "from", "share")
                            .map(numbers -> new SatisfactionStep(numbers.getFirst(), numbers.getLast())),
                    ScoringKinds::shown),
            ScoringKinds::shown);
    static final Kind<List<ExecutionCap>> CAPS = new Several<>(
            new Composed<>(
                    table -> Kinds.numbers(table, "below", "highest")
                            .map(numbers -> new ExecutionCap(numbers.getFirst(), numbers.getLast())),
                    ScoringKinds::shown),
            ScoringKinds::shown);
    static final Kind<List<Grade>> GRADES = new Several<>(
            new Composed<>(
                    table -> {
                        String name = table.dueText("grade");
                        return Kinds.numbers(table, "from").map(numbers -> new Grade(name, numbers.getFirst()));
                    },
                    ScoringKinds::shown),
            ScoringKinds::shown);
    static final Kind<OverAchievement> OVER = new Composed<>(ScoringKinds::overAchievement, ScoringKinds::shown);
    static final Kind<List<OutlineSection>> OUTLINE =
            new Several<>(new Composed<>(ScoringKinds::section, ScoringKinds::shown), ScoringKinds::shown);

    private ScoringKinds() {}

    private static Optional<Band> band(Table table) {
        Optional<Judgement> judgement = table.find("judgement")
                .flatMap(item ->
                        Kinds.constant(Judgement.class, Judgement::chinese).read(item, table.complaints()));
        boolean lowerIncluded = table.truth("lower-included", true);
        boolean upperIncluded = table.truth("upper-included", false);
        if (table.find("judgement").isEmpty()) {
            table.complaints().missing(table.spot(), "judgement");
        }
        return Kinds.numbers(table, "lower", "upper")
                .flatMap(ends -> judgement.map(
                        said -> new Band(said, ends.getFirst(), lowerIncluded, ends.getLast(), upperIncluded)));
    }

    private static Optional<OverAchievement> overAchievement(Table table) {
        boolean reasonDue = table.truth("reason-due", true);
        boolean reductionAllowed = table.truth("reduction-allowed", true);
        Optional<Item> cut = table.find("automatic-cut");
        return Kinds.numbers(table, "trigger")
                .map(numbers -> new OverAchievement(
                        numbers.getFirst(),
                        reasonDue,
                        reductionAllowed,
                        cut.flatMap(item -> Kinds.NUMBER.read(item, table.complaints()))));
    }

    private static Optional<OutlineSection> section(Table table) {
        String heading = table.dueText("heading");
        List<String> parts = table.find("parts")
                .flatMap(item ->
                        new Several<>(Kinds.TEXT, text -> new Kind.Shown("", text)).read(item, table.complaints()))
                .orElse(List.of());
        return Optional.of(new OutlineSection(heading, parts));
    }

    private static Kind.Shown shown(Band band) {
        return new Kind.Shown(
                band.judgement().chinese(),
                Decimals.text(band.upper()) + "%" + (band.upperIncluded() ? "（含）" : "") + "–"
                        + Decimals.text(band.lower()) + "%" + (band.lowerIncluded() ? "（含）" : ""));
    }

    private static Kind.Shown shown(SatisfactionStep step) {
        return new Kind.Shown("≥" + Decimals.text(step.from()) + "%", "得权重的 " + Decimals.text(step.share()) + "%");
    }

    private static Kind.Shown shown(ExecutionCap cap) {
        return new Kind.Shown("执行率＜" + Decimals.text(cap.below()) + "%", "总分最高 " + Decimals.text(cap.highest()));
    }

    private static Kind.Shown shown(Grade grade) {
        return new Kind.Shown(grade.name(), "≥" + Decimals.text(grade.from()));
    }

    private static Kind.Shown shown(OverAchievement over) {
        return new Kind.Shown(
                "",
                "超过 " + Decimals.text(over.trigger()) + "%"
                        + (over.reasonDue() ? "，须说明原因" : "")
                        + (over.reductionAllowed() ? "，可由人核减" : "")
                        + over.automaticCut()
                                .map(cut -> "，自动扣 " + Decimals.text(cut) + " 分")
                                .orElse("，不自动扣分"));
    }

    private static Kind.Shown shown(OutlineSection section) {
        return new Kind.Shown(section.heading(), String.join("；", section.parts()));
    }
}
