package hengji.app.demo;

import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.documents.recognise.TypedForm;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up project and its forms.
 *
 * @param code 项目编码
 * @param name 项目名称
 * @param body code of the body it belongs to
 * @param template its kind in {@code indicators.csv}
 * @param amount 万元, all of it fiscal
 * @param executed 万元, what was paid by the end of the first year
 * @param addedInYear 年中追加
 */
record DemoProject(
        String code,
        String name,
        String body,
        String template,
        BigDecimal amount,
        BigDecimal executed,
        boolean addedInYear) {
    /** Carried over from last year. */
    static final DemoProject CARRIED_OVER = new DemoProject(
            "310X001", "示范县老旧小区改造项目", "310", "housing", new BigDecimal("1280.00"), new BigDecimal("948.60"), false);

    /** Added in the middle of the year. */
    static final DemoProject ADDED = new DemoProject(
            "312X001", "示范县中小河流水毁堤防修复项目", "312", "flood", new BigDecimal("365.40"), BigDecimal.ZERO, true);

    Form target(Body owner) {
        TypedForm typed = form(FormKind.PROJECT_TARGET);
        templates().forEach(template -> typed.row(template.declared(owner)));
        typed.goal(goal(), Optional.empty());
        money(typed, "资金总额", BudgetRole.TOTAL, Optional.empty());
        money(typed, "财政拨款", BudgetRole.FISCAL, Optional.empty());
        return typed.toForm();
    }

    Form evaluation(Body owner) {
        TypedForm typed = form(FormKind.PROJECT_SELF_EVALUATION);
        templates().forEach(template -> typed.row(reached(template, owner)));
        typed.goal(goal(), Optional.of("年度建设任务基本完成，剩余工程结转下年实施。"));
        Optional<TypedForm.Spent> spent = Optional.of(
                new TypedForm.Spent(amount.toPlainString(), executed.toPlainString(), "部分工程按合同约定尚未达到支付条件，资金结转下年继续使用。"));
        money(typed, "资金总额", BudgetRole.TOTAL, spent);
        money(typed, "财政拨款", BudgetRole.FISCAL, spent);
        return typed.toForm();
    }

    private static TypedForm form(FormKind kind) {
        return new TypedForm(kind, Heads.NONE, AmountUnit.TEN_THOUSAND);
    }

    private List<Template> templates() {
        return Template.of(template);
    }

    private String goal() {
        return addedInYear ? "修复水毁堤防，汛期前恢复防洪能力，保障沿河群众生命财产安全。" : "完成老旧小区水电气管网和道路改造，改善居民居住条件。";
    }

    private static Map<Term, String> reached(Template template, Body owner) {
        Map<Term, String> cells = new EnumMap<>(template.declared(owner));
        for (Term term :
                List.of(Term.ACTUAL, Term.JUDGEMENT, Term.SCORE, Term.ADJUSTMENT, Term.REASON, Term.EVIDENCE)) {
            cells.put(term, "");
        }
        cells.put(Term.ACTUAL, template.isQualitative() ? "已完成并形成总结" : template.value(owner));
        if (template.isQualitative()) {
            cells.put(Term.JUDGEMENT, "达成年度指标");
        }
        cells.put(Term.SCORE, template.weight());
        cells.put(Term.EVIDENCE, "竣工验收资料、监理月报");
        return cells;
    }

    private void money(TypedForm typed, String item, BudgetRole role, Optional<TypedForm.Spent> spent) {
        typed.money(item, role, amount.toPlainString(), spent);
    }
}
