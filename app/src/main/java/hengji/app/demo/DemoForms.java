package hengji.app.demo;

import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.recognise.TypedForm;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes the forms of a body: what it declares, and what it reached. */
final class DemoForms {
    private static final BigDecimal FISCAL_SHARE = new BigDecimal("0.93");
    private static final String QUALITATIVE = "达成年度指标";

    private final Body body;
    private final List<Template> templates;

    DemoForms(Body body) {
        this.body = body;
        this.templates = Template.of(body.template());
    }

    /** The target of a year; budgets grow by two percent a year from the base year. */
    Form target(int yearsLater) {
        TypedForm typed = new TypedForm(FormKind.DEPARTMENT_TARGET, Heads.NONE, AmountUnit.TEN_THOUSAND);
        templates.forEach(template -> typed.row(template.declared(body)));
        BigDecimal total = budget(yearsLater);
        words(typed, yearsLater, Optional.empty());
        typed.money("资金总额", BudgetRole.TOTAL, total.toPlainString(), Optional.empty());
        typed.money("财政拨款", BudgetRole.FISCAL, fiscal(total).toPlainString(), Optional.empty());
        typed.money("其他资金", BudgetRole.OTHER, total.subtract(fiscal(total)).toPlainString(), Optional.empty());
        if (hasProjects()) {
            typed.money(
                    "基本支出",
                    BudgetRole.BASIC,
                    total.subtract(projectMoney(yearsLater)).toPlainString(),
                    Optional.empty());
            typed.money("项目支出", BudgetRole.PROJECT, projectMoney(yearsLater).toPlainString(), Optional.empty());
        }
        return typed.toForm();
    }

    private boolean hasProjects() {
        return DemoWork.BODY.equals(body.code());
    }

    /** What is left for projects of the budget of a year, in 万元. */
    BigDecimal projectMoney(int yearsLater) {
        BigDecimal total = budget(yearsLater);
        return total.subtract(share(total, "0.61"));
    }

    /** The self-evaluation of the base year, its self scores those the engine computed. */
    Form evaluation(Function<Form, Optional<ScoreSheet>> scoring) {
        return evaluation(0, scoring);
    }

    /** That of an earlier or later year. */
    Form evaluation(int yearsLater, Function<Form, Optional<ScoreSheet>> scoring) {
        Form open = evaluated(Map.of(), yearsLater);
        Map<Integer, String> scores = new HashMap<>();
        scoring.apply(open)
                .ifPresent(sheet -> sheet.indicators()
                        .forEach(line ->
                                line.score().ifPresent(score -> scores.put(line.row(), score.toPlainString()))));
        return evaluated(scores, yearsLater);
    }

    private Form evaluated(Map<Integer, String> scores, int yearsLater) {
        TypedForm typed = new TypedForm(FormKind.DEPARTMENT_SELF_EVALUATION, Heads.NONE, AmountUnit.TEN_THOUSAND);
        Set<Integer> missed = missed();
        for (int i = 0; i < templates.size(); i++) {
            typed.row(row(templates.get(i), missed.contains(i), Optional.ofNullable(scores.get(i + 1))));
        }
        words(typed, yearsLater, Optional.of("已完成。"));
        spent(typed, yearsLater);
        return typed.toForm();
    }

    private Map<Term, String> row(Template template, boolean missed, Optional<String> score) {
        Map<Term, String> cells = new EnumMap<>(template.declared(body));
        for (Term term :
                List.of(Term.ACTUAL, Term.JUDGEMENT, Term.SCORE, Term.ADJUSTMENT, Term.REASON, Term.EVIDENCE)) {
            cells.put(term, "");
        }
        if (template.isQualitative()) {
            cells.put(Term.ACTUAL, "已按年度安排完成，形成书面总结");
            cells.put(Term.JUDGEMENT, QUALITATIVE);
            cells.put(Term.SCORE, judged(template, missed));
        } else {
            cells.put(Term.ACTUAL, template.reached(body, missed ? 14 + body.chance(template.name() + "miss", 16) : 0));
            score.ifPresent(points -> cells.put(Term.SCORE, points));
        }
        if (missed) {
            cells.put(Term.REASON, reason(template));
        }
        cells.put(Term.EVIDENCE, "年度工作台账、统计报表");
        return cells;
    }

    private static String judged(Template template, boolean missed) {
        BigDecimal share = new BigDecimal(missed ? "0.85" : "1");
        return new BigDecimal(template.weight())
                .multiply(share)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String reason(Template template) {
        return template.isQualitative()
                ? "个别环节推进偏慢，制度修订尚未全部印发；已列入下年度一季度工作安排。"
                : "受项目前期手续办理较慢影响，“" + template.name() + "”未达到年初目标；已倒排工期，下年度按季调度。";
    }

    private Set<Integer> missed() {
        Set<Integer> missed = new HashSet<>();
        int wanted = Math.max(2, body.lost() * 2 / 3);
        for (int i = 0; missed.size() < wanted && i < 40; i++) {
            int row = body.chance("row" + i, templates.size());
            if (!templates.get(row).sign().equals("＝")
                    && !templates.get(row).value(body).equals("1")) {
                missed.add(row);
            }
        }
        return missed;
    }

    private void words(TypedForm typed, int yearsLater, Optional<String> achieved) {
        BigDecimal total = budget(yearsLater);
        DemoWords words = new DemoWords(body, yearsLater);
        typed.goal(words.goal(0), achieved);
        typed.goal(words.goal(1), achieved);
        List<String> tasks = new ArrayList<>(List.of("基本支出保障", "重点项目实施", "能力建设"));
        BigDecimal basic = share(total, "0.61");
        BigDecimal main = share(total, "0.32");
        List<BigDecimal> amounts = List.of(basic, main, total.subtract(basic).subtract(main));
        for (int i = 0; i < tasks.size(); i++) {
            typed.task(tasks.get(i), words.task(i), Optional.of(amounts.get(i).toPlainString()), achieved);
        }
    }

    private void spent(TypedForm typed, int yearsLater) {
        BigDecimal total = budget(yearsLater);
        BigDecimal executed = share(total, body.execution().movePointLeft(2).toPlainString());
        String reason =
                body.execution().compareTo(new BigDecimal("90")) < 0 ? "部分项目跨年实施，按合同约定尚未达到支付条件；年末资金结转下年继续使用。" : "";
        money(typed, "资金总额", BudgetRole.TOTAL, total, executed, reason);
        money(typed, "财政拨款", BudgetRole.FISCAL, fiscal(total), fiscal(executed), "");
        money(typed, "其他资金", BudgetRole.OTHER, total.subtract(fiscal(total)), executed.subtract(fiscal(executed)), "");
        if (hasProjects()) {
            BigDecimal projects = projectMoney(yearsLater);
            BigDecimal spent = DemoWork.ALL.stream()
                    .map(work -> work.executed(work.money(projects)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            money(typed, "基本支出", BudgetRole.BASIC, total.subtract(projects), executed.subtract(spent), reason);
            money(typed, "项目支出", BudgetRole.PROJECT, projects, spent, reason);
        }
    }

    private static void money(
            TypedForm typed, String item, BudgetRole role, BigDecimal planned, BigDecimal executed, String reason) {
        typed.money(
                item,
                role,
                planned.toPlainString(),
                Optional.of(new TypedForm.Spent(planned.toPlainString(), executed.toPlainString(), reason)));
    }

    private BigDecimal budget(int yearsLater) {
        BigDecimal budget = body.budget();
        for (int i = 0; i < Math.abs(yearsLater); i++) {
            budget = share(budget, yearsLater > 0 ? "1.0237" : "0.9768");
        }
        return budget;
    }

    private static BigDecimal fiscal(BigDecimal amount) {
        return share(amount, FISCAL_SHARE.toPlainString());
    }

    private static BigDecimal share(BigDecimal amount, String part) {
        return amount.multiply(new BigDecimal(part)).setScale(2, RoundingMode.HALF_UP);
    }
}
