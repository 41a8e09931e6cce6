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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A made-up project of a bureau whose rows make up the bureau's own.
 *
 * @param code 项目编码
 * @param name 项目名称
 * @param share of the bureau's project money and figures, in percent
 * @param done share of its figures that it reached, in percent
 * @param spent execution rate, in percent
 * @param why what kept it back; empty where nothing did
 */
record DemoWork(String code, String name, int share, int done, int spent, String why) {
    /** The body they belong to. */
    static final String BODY = "303";

    static final List<DemoWork> ALL = List.of(
            new DemoWork("303X001", "工业企业技术改造奖补项目", 45, 100, 98, ""),
            new DemoWork("303X002", "中小企业数字化改造项目", 35, 62, 84, "部分企业改造进度偏慢，验收推迟到下年一季度。"),
            new DemoWork("303X003", "园区物流信息平台项目", 20, 30, 41, "平台选址调整，招标推迟，年内只完成前期工作。"));

    private static final String COUNT = "实施重点项目个数";
    private static final String INVESTED = "带动社会投资金额";

    private record Row(
            String level1, String level2, String name, String sign, String target, String unit, int weight) {}

    Form target(Body owner, BigDecimal money) {
        TypedForm typed = new TypedForm(FormKind.PROJECT_TARGET, Heads.NONE, AmountUnit.TEN_THOUSAND);
        rows(owner).forEach(row -> typed.row(declared(row)));
        typed.goal(goal(), Optional.empty());
        typed.money("资金总额", BudgetRole.TOTAL, money.toPlainString(), Optional.empty());
        typed.money("财政拨款", BudgetRole.FISCAL, money.toPlainString(), Optional.empty());
        return typed.toForm();
    }

    /** What it reached, its self scores those the engine computed. */
    Form evaluation(Body owner, BigDecimal money, Function<Form, Optional<ScoreSheet>> scoring) {
        Map<Integer, String> scores = new HashMap<>();
        scoring.apply(evaluated(owner, money, Map.of()))
                .ifPresent(sheet -> sheet.indicators()
                        .forEach(line ->
                                line.score().ifPresent(score -> scores.put(line.row(), score.toPlainString()))));
        return evaluated(owner, money, scores);
    }

    private Form evaluated(Body owner, BigDecimal money, Map<Integer, String> scores) {
        TypedForm typed = new TypedForm(FormKind.PROJECT_SELF_EVALUATION, Heads.NONE, AmountUnit.TEN_THOUSAND);
        List<Row> rows = rows(owner);
        for (int at = 0; at < rows.size(); at++) {
            typed.row(reached(rows.get(at), scores.getOrDefault(at + 1, "")));
        }
        typed.goal(goal(), Optional.of(why.isEmpty() ? "年度任务全部完成。" : why));
        BigDecimal executed = percent(money, spent);
        Optional<TypedForm.Spent> said = Optional.of(new TypedForm.Spent(
                money.toPlainString(), executed.toPlainString(), spent < 90 ? "项目进度推迟，资金按合同约定结转下年支付。" : ""));
        typed.money("资金总额", BudgetRole.TOTAL, money.toPlainString(), said);
        typed.money("财政拨款", BudgetRole.FISCAL, money.toPlainString(), said);
        return typed.toForm();
    }

    BigDecimal executed(BigDecimal money) {
        return percent(money, spent);
    }

    private List<Row> rows(Body owner) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("成本指标", "经济成本指标", "项目实施成本控制率", "≤", "100", "%", 10));
        rows.add(new Row("产出指标", "数量指标", COUNT, "≥", part(owner, COUNT), "个", 20));
        rows.add(new Row("产出指标", "质量指标", "项目验收合格率", "≥", "98", "%", 15));
        rows.add(new Row("产出指标", "时效指标", "项目按期开工率", "≥", "95", "%", 15));
        rows.add(new Row("效益指标", "经济效益指标", INVESTED, "≥", part(owner, INVESTED), "万元", 20));
        rows.add(new Row("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥", "90", "%", 10));
        return rows;
    }

    /** Its part of what the bureau declares; the last project takes the rest. */
    private String part(Body owner, String name) {
        int whole = Template.of(owner.template()).stream()
                .filter(template -> template.name().equals(name))
                .map(template -> Integer.parseInt(template.value(owner)))
                .findFirst()
                .orElseThrow();
        int before = 0;
        for (DemoWork work : ALL.subList(0, ALL.size() - 1)) {
            int own = whole * work.share() / 100;
            if (work.equals(this)) {
                return Integer.toString(own);
            }
            before += own;
        }
        return Integer.toString(whole - before);
    }

    /** Its part of the bureau's project money; the last project takes the rest. */
    BigDecimal money(BigDecimal projects) {
        if (!equals(ALL.getLast())) {
            return percent(projects, share);
        }
        return ALL.subList(0, ALL.size() - 1).stream()
                .map(work -> work.money(projects))
                .reduce(projects, BigDecimal::subtract);
    }

    private static BigDecimal percent(BigDecimal money, int percent) {
        return money.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }

    private String goal() {
        return "实施" + name.replace("项目", "") + "，按时完成验收，带动企业投资，服务对象满意。";
    }

    private static Map<Term, String> declared(Row row) {
        Map<Term, String> cells = new EnumMap<>(Term.class);
        cells.put(Term.LEVEL1, row.level1());
        cells.put(Term.LEVEL2, row.level2());
        cells.put(Term.NAME, row.name());
        cells.put(Term.SIGN, row.sign());
        cells.put(Term.TARGET, row.target());
        cells.put(Term.UNIT, row.unit());
        cells.put(Term.WEIGHT, Integer.toString(row.weight()));
        return cells;
    }

    private Map<Term, String> reached(Row row, String score) {
        Map<Term, String> cells = new EnumMap<>(declared(row));
        for (Term term :
                List.of(Term.ACTUAL, Term.JUDGEMENT, Term.SCORE, Term.ADJUSTMENT, Term.REASON, Term.EVIDENCE)) {
            cells.put(term, "");
        }
        boolean missed = done < 100 && !row.sign().equals("≤");
        cells.put(
                Term.ACTUAL,
                missed
                        ? new BigDecimal(row.target())
                                .multiply(BigDecimal.valueOf(done))
                                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                                .toPlainString()
                        : row.target());
        cells.put(Term.SCORE, score);
        cells.put(Term.REASON, missed ? why : "");
        cells.put(Term.EVIDENCE, "项目台账、验收资料");
        return cells;
    }
}
