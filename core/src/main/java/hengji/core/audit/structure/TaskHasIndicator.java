package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Task;
import java.util.List;
import java.util.Optional;

/** HJ020: has every main task an indicator that shows its result? */
final class TaskHasIndicator implements Rule {
    private static final RuleCard CARD = new RuleCard(
            20,
            Wording.of("任务有指标", "Tasks have indicators"),
            Wording.of("每项年度主要任务是否都有能反映完成情况的指标？", "Has every main task an indicator that shows its result?"),
            Wording.of(
                    "任务没有指标，年底就说不清做没做、做得怎样。",
                    "Without one, nobody can say at year end whether and how the task was done."),
            Wording.of(
                    "为该任务补设数量、质量或时效指标；不再开展的任务请删去。", "Add an indicator of quantity, quality or time, or drop the task."),
            Citation.systemDefault("目标、任务、指标相互对应"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators()
                || form.indicators().isEmpty()
                || form.tasks().isEmpty()) {
            return List.of();
        }
        Keywords keywords = Keywords.of(examination);
        return form.tasks().stream()
                .flatMap(task -> check(task, keywords, examination).stream())
                .toList();
    }

    private static Optional<Finding> check(Task task, Keywords keywords, Examination examination) {
        String name = task.name().value().orElse("");
        String content = task.content().value().orElse("");
        List<String> words = examination.lexicon().words(name + "，" + content);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Indicator> byName = keywords.rowsAbout(examination.lexicon().words(name));
        List<Indicator> rows = byName.isEmpty() ? keywords.rowsAbout(words) : byName;
        return thinness(rows).map(thin -> finding(task, name.isEmpty() ? content : name, thin));
    }

    /** What is thin about a task's indicators; absent where they will do. */
    private static Optional<Wording> thinness(List<Indicator> rows) {
        if (rows.isEmpty()) {
            return Optional.of(Wording.of("没有对应的指标", "has no indicator"));
        }
        if (rows.stream().allMatch(TaskHasIndicator::isSatisfaction)) {
            return Optional.of(Wording.of(
                    "只有满意度指标（" + Mention.zh(rows) + "），看不出做了什么",
                    "has only satisfaction to show (" + Mention.en(rows) + ")"));
        }
        if (rows.stream().allMatch(Indicator::isQualitative)) {
            return Optional.of(Wording.of(
                    "只有定性指标（" + Mention.zh(rows) + "），无法衡量", "has only qualitative rows (" + Mention.en(rows) + ")"));
        }
        return Optional.empty();
    }

    private static boolean isSatisfaction(Indicator row) {
        return FirstLevel.of(row).filter(FirstLevel.SATISFACTION::equals).isPresent();
    }

    private static Finding finding(Task task, String name, Wording thin) {
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(),
                Mention.place(task.name(), task.place()),
                Wording.of(
                        "任务“" + name + "”" + thin.zh() + "。请补设能反映完成情况的指标。",
                        "The task “" + name + "” " + thin.en() + ". Add one that shows its result."));
    }
}
