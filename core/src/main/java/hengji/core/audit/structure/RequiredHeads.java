package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HJ001: are the heads filled in, and does the budget say what unit it is in and what is nothing? */
final class RequiredHeads implements Rule {
    private static final RuleCard CARD = new RuleCard(
            1,
            Wording.of("表头完整", "Heads are complete"),
            Wording.of(
                    "单位名称、年度、预算、总体目标是否都已填写，金额单位是否印出？",
                    "Are name, year, budget and goals filled in, and is the unit of the amounts printed?"),
            Wording.of(
                    "缺了表头，无法确定是谁、哪一年、多少钱的目标；空白不等于 0。",
                    "Without them nobody can say whose targets these are, for which year and money; blank is not zero."),
            Wording.of(
                    "补填空缺的表头；注明“单位：万元”；没有的资金填 0。",
                    "Fill in what is missing, print the unit of the amounts, enter 0 where there is no money."),
            Citation.systemDefault("表头完整性"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(heads(form));
        if (!form.budget().lines().isEmpty()) {
            findings.addAll(budget(form.budget()));
        }
        return findings;
    }

    private static List<Finding> heads(Form form) {
        Heads heads = form.heads();
        List<Finding> missing = new ArrayList<>();
        if (form.kind().isProject() || form.kind().isTransfer()) {
            require(missing, heads.project(), "项目名称", "the name of the project");
        } else if (form.kind() != FormKind.MONITORING || !heads.project().isKnown()) {
            require(missing, heads.organization(), "部门（单位）名称", "the name of the office");
        }
        require(missing, heads.fiscalYear(), "年度", "the fiscal year");
        if (lacksGoals(form)) {
            missing.add(missing("年度总体目标", "the goals of the year", Place.WHOLE));
        }
        return missing;
    }

    /** Some self-evaluations have no room for goals; a target form always has. */
    private static boolean lacksGoals(Form form) {
        boolean due = form.kind().isTarget() || !form.goals().isEmpty();
        return due && form.goals().stream().noneMatch(goal -> goal.text().isKnown());
    }

    private static void require(List<Finding> missing, Field<?> head, String zh, String en) {
        if (!head.isKnown()) {
            missing.add(missing(zh, en, Mention.place(head, Place.WHOLE)));
        }
    }

    private static Finding missing(String zh, String en, Place place) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(),
                place,
                Wording.of("没有填“" + zh + "”。请补填。", "The form does not say " + en + ". Please fill it in."));
    }

    private static List<Finding> budget(Budget budget) {
        List<Finding> findings = new ArrayList<>();
        Place first = budget.lines().getFirst().place();
        if (budget.find(BudgetRole.TOTAL).filter(RequiredHeads::isEmpty).isPresent()) {
            findings.add(missing("资金总额", "the total of the budget", first));
        }
        if (!budget.unitStated()) {
            String unit = budget.unit().chinese();
            findings.add(Finding.of(
                    CARD,
                    Severity.WARNING,
                    List.of(),
                    first,
                    Wording.of(
                            "预算资金没有印出金额单位，暂按" + unit + "读取。请注明“单位：" + unit + "”。",
                            "The budget does not print the unit of its amounts; " + unit
                                    + " is assumed. Please print it.")));
        }
        blankLines(budget, findings);
        return findings;
    }

    private static void blankLines(Budget budget, List<Finding> findings) {
        List<BudgetLine> blank = budget.lines().stream()
                .filter(line -> line.role() != BudgetRole.TOTAL && isEmpty(line))
                .toList();
        if (!blank.isEmpty()) {
            String items = blank.stream().map(BudgetLine::item).collect(Collectors.joining("、"));
            findings.add(Finding.of(
                    CARD,
                    Severity.WARNING,
                    List.of(),
                    blank.getFirst().place(),
                    Wording.of(
                            "“" + items + "”为空白，看不出是没有还是漏填。没有这项资金请填 0。",
                            "“" + items + "” is blank: none, or forgotten? Enter 0 where there is no such money.")));
        }
    }

    /** Whether a line leaves every amount it has room for empty; a printed "/" or "—" says something. */
    private static boolean isEmpty(BudgetLine line) {
        List<Field<BigDecimal>> cells = Stream.of(line.initial(), line.adjusted(), line.executed())
                .filter(cell -> !(cell instanceof Field.Absent))
                .toList();
        return !cells.isEmpty()
                && cells.stream()
                        .allMatch(cell ->
                                cell instanceof Field.Blank && Mention.raw(cell).isEmpty());
    }
}
