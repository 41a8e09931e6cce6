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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** HJ018: is the second level one of the catalogue's? */
final class SecondLevelName implements Rule {
    private static final RuleCard CARD = new RuleCard(
            18,
            Wording.of("二级指标名称", "Name of the second level"),
            Wording.of("二级指标是否在目录之内？", "Is the second level one of the catalogue's?"),
            Wording.of("自造的二级指标汇总时归不了类，也无法与其他部门比较。", "A level of one's own making cannot be summed up or compared."),
            Wording.of(
                    "改用目录中的名称；确需新增的，先由财政部门在口径中增列。",
                    "Use the catalogue's name, or have the finance bureau add yours to the pack."),
            Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Catalogue catalogue = Catalogue.of(examination.pack());
        return form.kind().hasIndicators()
                ? form.indicators().stream()
                        .flatMap(row -> check(row, catalogue, examination).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> check(Indicator row, Catalogue catalogue, Examination examination) {
        return FirstLevel.of(row)
                .flatMap(level -> row.level2()
                        .value()
                        .filter(printed -> isOutside(level, printed, catalogue))
                        .map(printed -> finding(row, printed, names(level, catalogue, printed, examination))
                                .citing(examination.pack().catalogue().citation())));
    }

    private static boolean isOutside(FirstLevel level, String printed, Catalogue catalogue) {
        return !catalogue.holds(printed)
                && !catalogue.below(level).isEmpty()
                && !Catalogue.isOldCost(level, printed)
                && catalogue.findHome(printed).filter(home -> home != level).isEmpty();
    }

    /** The catalogue's names below the row's first level: the likest, or all of those equally like. */
    private static List<String> names(FirstLevel level, Catalogue catalogue, String printed, Examination examination) {
        Map<String, Double> likeness = catalogue.below(level).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> examination.lexicon().likeness(FirstLevel.stem(name), FirstLevel.stem(printed)),
                        (one, _) -> one,
                        LinkedHashMap::new));
        double highest = likeness.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return likeness.keySet().stream()
                .filter(name -> likeness.getOrDefault(name, 0.0) >= highest)
                .toList();
    }

    private static Finding finding(Indicator row, String printed, List<String> names) {
        String listed = names.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、"));
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(row.row()),
                Mention.place(row.level2(), row.place()),
                Wording.of(
                        Mention.zh(row) + "：二级指标写成“" + printed + "”，目录中是" + listed + "。请改用目录中的名称。",
                        Mention.en(row) + " stands under “" + printed + "”, where the catalogue has " + listed
                                + ". Use the catalogue's name."));
    }
}
