package hengji.app.sampling;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RECHECK;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.recheck.SelfTotals;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.form.Budget;
import hengji.core.form.BudgetRole;
import hengji.core.form.FormKind;
import hengji.core.recheck.Candidate;
import hengji.core.recheck.Frame;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the frame of a draw (抽样框): every accepted self-evaluation with a score that was not drawn before. */
@Component
class Pools {
    private static final Set<FormKind> KINDS =
            Set.of(FormKind.DEPARTMENT_SELF_EVALUATION, FormKind.PROJECT_SELF_EVALUATION);

    private final DSLContext database;
    private final Forms forms;
    private final Trees trees;
    private final Assessor assessor;

    Pools(DSLContext database, Forms forms, Trees trees, Assessor assessor) {
        this.database = database;
        this.forms = forms;
        this.trees = trees;
        this.assessor = assessor;
    }

    @Transactional(readOnly = true)
    public Pool of(String region, int year, Layer layer, List<BigDecimal> bounds) {
        Set<Long> drawn = database.select(RECHECK.FORM_ID).from(RECHECK).fetchSet(RECHECK.FORM_ID);
        List<FormHead> all = forms
                .list(FORM.REGION_CODE
                        .eq(region)
                        .and(FORM.BUDGET_YEAR.eq(year))
                        .and(FORM.PATH.eq(PathKind.SELF_EVALUATION.name())))
                .stream()
                .filter(head -> KINDS.contains(head.kind()) && !drawn.contains(head.id()))
                .toList();
        List<FormHead> ready =
                all.stream().filter(head -> head.state() == State.ACCEPTED).toList();
        Map<String, Long> codes = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (FormHead head : ready) {
            Candidate candidate = candidate(head, layer, bounds);
            if (codes.putIfAbsent(candidate.code(), head.id()) == null) {
                candidates.add(candidate);
            }
        }
        return new Pool(new Frame(candidates), codes, all.size() - ready.size());
    }

    private Candidate candidate(FormHead head, Layer layer, List<BigDecimal> bounds) {
        Organisation owner = trees.tree().get(head.organisation());
        boolean project = !head.projectCode().isBlank();
        return new Candidate(
                project ? head.projectCode() : owner.code(),
                project ? head.projectName() : owner.name(),
                stratum(head, owner, layer, bounds));
    }

    private String stratum(FormHead head, Organisation owner, Layer layer, List<BigDecimal> bounds) {
        return switch (layer) {
            case KIND -> head.projectCode().isBlank() ? owner.kind().chinese() : "项目";
            case GRADE ->
                assessor.assess(head.id())
                        .evaluation()
                        .score()
                        .flatMap(score -> SelfTotals.grade(score, assessor.pack(head.region(), head.year())))
                        .map(grade -> "自评为“" + grade + "”")
                        .orElse("自评等级未知");
            case MONEY -> money(head, bounds);
        };
    }

    private String money(FormHead head, List<BigDecimal> bounds) {
        Budget budget = assessor.assess(head.id()).evaluation().form().budget();
        Optional<BigDecimal> amount = budget.find(BudgetRole.TOTAL)
                .flatMap(line -> line.adjusted().value().or(() -> line.initial().value()))
                .map(printed -> budget.unit().convert(printed, AmountUnit.TEN_THOUSAND));
        if (amount.isEmpty()) {
            return "资金量未知";
        }
        String below = "";
        for (BigDecimal bound : bounds) {
            if (amount.get().compareTo(bound) < 0) {
                return below.isEmpty() ? Decimals.text(bound) + " 万元以下" : below + "–" + Decimals.text(bound) + " 万元";
            }
            below = Decimals.text(bound);
        }
        return below.isEmpty() ? "全部" : below + " 万元以上";
    }
}
