package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HJ016: are output, effect and satisfaction there, and cost where project money is? */
final class FirstLevelsPresent implements Rule {
    private static final RuleCard CARD = new RuleCard(
            16,
            Wording.of("一级指标齐全", "First levels are complete"),
            Wording.of(
                    "产出、效益、满意度指标是否齐全；有项目资金的，是否有成本指标？",
                    "Are output, effect and satisfaction there, and cost where project money is?"),
            Wording.of("缺一类指标，就少一个方面无法评价。", "What has no indicator cannot be judged."),
            Wording.of("补设缺少的一级指标及其下级指标。", "Add the missing level with its indicators."),
            Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Set<FirstLevel> present = form.indicators().stream()
                .map(FirstLevel::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        boolean ownTree = present.contains(FirstLevel.OUTPUT) || present.contains(FirstLevel.BENEFIT);
        if (!form.kind().hasIndicators() || !ownTree) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<FirstLevel> missing = Stream.of(FirstLevel.OUTPUT, FirstLevel.BENEFIT, FirstLevel.SATISFACTION)
                .filter(level -> !present.contains(level))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(finding(Severity.ERROR, names(missing), ""));
        }
        if (costIsDue(examination) && !present.contains(FirstLevel.COST) && !hasCostBelowOutput(form)) {
            findings.add(finding(Severity.WARNING, FirstLevel.COST.chinese(), "有项目资金，"));
        }
        return findings;
    }

    private static String names(List<FirstLevel> levels) {
        return levels.stream().map(FirstLevel::chinese).collect(Collectors.joining("、"));
    }

    private static boolean costIsDue(Examination examination) {
        boolean known = examination.pack().split().value().keySet().stream()
                .anyMatch(name ->
                        FirstLevel.find(name).filter(FirstLevel.COST::equals).isPresent());
        Form form = examination.form();
        BudgetRole role = form.kind().isProject() ? BudgetRole.TOTAL : BudgetRole.PROJECT;
        return known
                && form.budget()
                        .find(role)
                        .flatMap(line ->
                                line.initial().value().or(() -> line.adjusted().value()))
                        .filter(amount -> amount.signum() > 0)
                        .isPresent();
    }

    /** Before 2021 cost was a second level of output. */
    private static boolean hasCostBelowOutput(Form form) {
        return form.indicators().stream()
                .anyMatch(row -> row.level2()
                        .value()
                        .filter(level -> level.contains("成本"))
                        .isPresent());
    }

    private static Finding finding(Severity severity, String missing, String why) {
        return Finding.of(
                CARD,
                severity,
                List.of(),
                Place.WHOLE,
                Wording.of(
                        why + "没有“" + missing + "”。请补设相应指标。",
                        "There are no indicators under " + missing + ". Please add them."));
    }
}
