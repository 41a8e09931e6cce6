package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import hengji.core.policy.Cited;
import java.util.List;
import java.util.Map;

/** HJ017: has output at least one indicator of quantity, of quality and of time? */
final class OutputLevelsPresent implements Rule {
    private static final RuleCard CARD = new RuleCard(
            17,
            Wording.of("产出指标齐全", "Output levels are complete"),
            Wording.of(
                    "产出指标下，数量、质量、时效是否各至少一项？", "Has output at least one indicator each of quantity, quality and time?"),
            Wording.of("只有数量，看不出做得好不好、及时不及时。", "Quantity alone does not say how well or how soon."),
            Wording.of("补设缺少的二级指标。", "Add the missing second level."),
            Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        List<String> printed = form.indicators().stream()
                .filter(row ->
                        FirstLevel.of(row).filter(FirstLevel.OUTPUT::equals).isPresent())
                .flatMap(row -> row.level2().value().stream())
                .map(FirstLevel::stem)
                .toList();
        if (!form.kind().hasIndicators() || printed.isEmpty()) {
            return List.of();
        }
        Cited<Map<String, List<String>>> catalogue = examination.pack().catalogue();
        List<String> missing = Catalogue.of(examination.pack()).below(FirstLevel.OUTPUT).stream()
                .filter(level -> !level.contains("成本"))
                .filter(level -> printed.stream().noneMatch(name -> name.contains(FirstLevel.stem(level))))
                .toList();
        return missing.isEmpty() ? List.of() : List.of(finding(missing).citing(catalogue.citation()));
    }

    private static Finding finding(List<String> missing) {
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(),
                Place.WHOLE,
                Wording.of(
                        "产出指标下没有“" + String.join("”“", missing) + "”。请各补至少一项。",
                        "Output has no " + String.join(", ", missing) + ". Add at least one of each."));
    }
}
