package hengji.documents.samples;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Judgement;
import hengji.core.form.Origin;
import hengji.core.form.Scope;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * 示范县（虚构）教育局, fiscal year 2024: made-up actuals, judgements, reasons and execution. A few mistakes are on
 * purpose: a loss without reason, a cost row with "≥", a goal with a half-width colon.
 */
final class DemoForm {
    private static final Source SOURCE = new Source(Place.WHOLE, "");

    private DemoForm() {}

    static Form of(List<String> lines) {
        Form bare = form(indicators(lines), Total.NONE, Field.absent());
        ScoreSheet sheet = new Scorer(TestPack.plain()).score(bare).orElseThrow();
        List<Indicator> scored = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : bare.indicators()) {
            BigDecimal score =
                    row.score().value().or(() -> computed(sheet, row)).orElseThrow();
            sum = sum.add(score);
            scored.add(row.toDraft().score(number(score.toPlainString())).toIndicator());
        }
        Total total =
                new Total(number("100"), number(sum.add(new BigDecimal("9.29")).toPlainString()));
        return form(scored, total, text("优"));
    }

    private static Optional<BigDecimal> computed(ScoreSheet sheet, Indicator row) {
        return sheet.indicators().stream()
                .filter(line -> line.row() == row.row())
                .findFirst()
                .flatMap(ScoreLine::score)
                .or(() -> row.weight().value());
    }

    private static Form form(List<Indicator> rows, Total total, Field<String> grade) {
        return new Form(
                Origin.NONE,
                FormKind.DEPARTMENT_SELF_EVALUATION,
                heads(),
                budget(),
                goals(),
                tasks(),
                rows,
                total,
                grade,
                texts(),
                List.of());
    }

    private static Heads heads() {
        return new Heads(
                text("示例数据·部门整体支出绩效自评表"),
                Field.known(2024, SOURCE),
                Field.absent(),
                text("示范县（虚构）教育局"),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.known(Scope.CONSOLIDATED, SOURCE),
                Field.absent());
    }

    private static Budget budget() {
        return new Budget(
                AmountUnit.TEN_THOUSAND,
                true,
                List.of(
                        new BudgetLine(
                                "年度资金总额",
                                BudgetRole.TOTAL,
                                number("24500"),
                                number("23800"),
                                number("22100"),
                                number("92.86"),
                                number("10"),
                                number("9.29"),
                                text("年中按县财政批复调减结余项目 700 万元；寄宿制学校尾款待竣工决算后支付"),
                                Place.WHOLE),
                        line("财政拨款", BudgetRole.FISCAL, "24000", "23300", "21650", "92.92"),
                        line("其他资金", BudgetRole.OTHER, "500", "500", "450", "90")));
    }

    private static BudgetLine line(
            String item, BudgetRole role, String initial, String adjusted, String executed, String rate) {
        return new BudgetLine(
                item,
                role,
                number(initial),
                number(adjusted),
                number(executed),
                number(rate),
                blank(),
                blank(),
                blank(),
                Place.WHOLE);
    }

    private static List<Goal> goals() {
        return List.of(
                goal(1, "扩大普惠优质学位供给，新建寄宿制学校 6 所，改善乡镇办学条件", "建成 4 所，城北、河东两所 2025 年 3 月竣工；更新课桌椅 2080 套"),
                goal(2, "落实学生资助和营养改善计划，不让一名学生因家庭困难失学", "资助困难学生 39126 人次，营养改善计划惠及 28944 名学生"),
                goal(3, "提高教师队伍素质，完成各级培训 1.5 万人次以上", "完成培训 16240 人次，引进硕士以上教师 6 名"),
                goal(4, "守住校园安全底线，全年无责任事故", "排查隐患 4 轮，整改率 100%，无责任事故"));
    }

    private static Goal goal(int number, String wanted, String achieved) {
        return new Goal(number, text(wanted), text(achieved), Place.WHOLE);
    }

    private static List<Task> tasks() {
        return List.of(
                task("学校建设", "新建寄宿制学校，改造旱厕，更新课桌椅", "2980", "完成 4 所新建、6 所旱厕改造"),
                task("学生资助", "发放各学段资助金，实施营养改善计划", "7420", "按月足额发放"),
                task("教师发展", "组织国培、省培和技能培训，引进急需教师", "1860", "完成培训 16240 人次"),
                task("运转和人员保障", "保障学校运转、教职工待遇和生均公用经费", "12120", "按月拨付到校"),
                task("考务组织", "组织中考，落实考务规程", "120", "6 个考点平稳结束"));
    }

    private static Task task(String name, String content, String amount, String achieved) {
        return new Task(text(name), text(content), number(amount), text(achieved), Place.WHOLE);
    }

    private static List<TextBlock> texts() {
        return List.of(
                new TextBlock("评价结论", "预算安排与年度任务基本匹配，资金使用规范，主要目标完成较好，个别建设和引才任务未按期完成。", Place.WHOLE),
                new TextBlock("存在问题", "建设项目前期手续办理慢，影响当年支付；部分指标目标值偏保守。", Place.WHOLE),
                new TextBlock("改进措施", "项目当年九月前完成下年前期手续；核定目标时参考近三年完成值。", Place.WHOLE));
    }

    private static List<Indicator> indicators(List<String> lines) {
        List<Indicator> rows = new ArrayList<>();
        String[] levels = {"", ""};
        for (String line : lines) {
            if (line.startsWith("= ")) {
                levels = line.substring(2).split("\t");
            } else if (!line.startsWith("#") && !line.isBlank()) {
                rows.add(row(rows.size() + 1, levels, line.split("\\|", -1)));
            }
        }
        return rows;
    }

    private static Indicator row(int number, String[] levels, String[] cells) {
        Sign sign = Arrays.stream(Sign.values())
                .filter(candidate -> candidate.chinese().equals(cells[1]))
                .findFirst()
                .orElseThrow();
        IndicatorDraft draft = new IndicatorDraft(number, Place.WHOLE)
                .level1(text(levels[0]))
                .level2(text(levels[1]))
                .name(text(cells[0]))
                .sign(Field.known(sign, SOURCE))
                .target(figure(cells[2]))
                .unit(textOrBlank(cells[3]))
                .weight(number(cells[4]))
                .actual(figure(cells[5]))
                .reason(textOrBlank(cells[7]))
                .adjustment(textOrBlank(cells[8]))
                .evidence(textOrBlank(cells[9]));
        if (!cells[6].isEmpty()) {
            draft.score(number(cells[6]));
        }
        if (sign == Sign.QUALITATIVE) {
            Judgement judgement = cells[6].isEmpty() ? Judgement.MET : Judgement.PARTLY;
            draft.judgement(Field.known(judgement, SOURCE));
        }
        return draft.toIndicator();
    }

    private static Field<Figure> figure(String text) {
        boolean numeric = text.matches("\\d+(\\.\\d+)?");
        Optional<BigDecimal> number = numeric ? Optional.of(new BigDecimal(text)) : Optional.empty();
        return Field.known(new Figure(text, number), SOURCE);
    }

    private static Field<String> textOrBlank(String text) {
        return text.isEmpty() ? blank() : text(text);
    }

    private static <T> Field<T> blank() {
        return new Field.Blank<>(SOURCE);
    }

    private static Field<String> text(String text) {
        return Field.known(text, SOURCE);
    }

    private static Field<BigDecimal> number(String text) {
        return Field.known(new BigDecimal(text), SOURCE);
    }
}
