package hengji.core.form;

import java.util.List;

/**
 * A performance form as an office filled it in.
 *
 * @param origin the file it came from
 * @param kind told by its columns
 * @param heads title, year, names and codes
 * @param budget 预算资金
 * @param goals 年度总体目标
 * @param tasks 年度主要任务
 * @param indicators 绩效指标
 * @param total the printed total line
 * @param grade the printed grade (评价等级)
 * @param texts other text of the form
 * @param notes what the reader could not place
 */
public record Form(
        Origin origin,
        FormKind kind,
        Heads heads,
        Budget budget,
        List<Goal> goals,
        List<Task> tasks,
        List<Indicator> indicators,
        Total total,
        Field<String> grade,
        List<TextBlock> texts,
        List<ReadingNote> notes) {
    public Form {
        goals = List.copyOf(goals);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        texts = List.copyOf(texts);
        notes = List.copyOf(notes);
    }

    /** The same form with other indicators. */
    public Form withIndicators(List<Indicator> changed) {
        return new Form(origin, kind, heads, budget, goals, tasks, changed, total, grade, texts, notes);
    }

    /** The same form with another budget block. */
    public Form withBudget(Budget changed) {
        return new Form(origin, kind, heads, changed, goals, tasks, indicators, total, grade, texts, notes);
    }

    /** The same form seen as another kind. */
    public Form withKind(FormKind changed) {
        return new Form(origin, changed, heads, budget, goals, tasks, indicators, total, grade, texts, notes);
    }
}
