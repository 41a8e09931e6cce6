package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** HJ012: does every percentage lie within 0 and 100 unless it is a growth rate? */
final class PercentRange implements Rule {
    private static final RuleCard CARD = new RuleCard(
            12,
            Wording.of("百分比范围", "Range of percentages"),
            Wording.of("百分比是否在 0 至 100 之间（增长率除外）？", "Does every percentage but a growth rate lie within 0 and 100?"),
            Wording.of(
                    "比例不可能超过 100%，多半是小数点或单位写错。", "A share cannot pass 100 %; usually the point or the unit is wrong."),
            Wording.of("核对数值和单位；是增长幅度的，请在指标名称中写明。", "Check number and unit; if growth is meant, say so in the name."),
            Citation.systemDefault("比例在 0 至 100% 之间"));

    private static final Set<String> PERCENT = Set.of("%", "％", "百分比", "百分数");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Set<String> growth = examination.pack().get(Vocabulary.GROWTH).value();
        return form.kind().hasIndicators()
                ? form.indicators().stream().flatMap(row -> check(row, growth)).toList()
                : List.of();
    }

    private static Stream<Finding> check(Indicator row, Set<String> growth) {
        return Stream.of(cell(row, row.target(), "指标值", "target"), cell(row, row.actual(), "完成值", "actual"))
                .flatMap(Optional::stream)
                .filter(_ -> growth.stream().noneMatch(row.label()::contains));
    }

    private static Optional<Finding> cell(Indicator row, Field<Figure> cell, String zh, String en) {
        return cell.value()
                .filter(figure -> isPercent(row, figure))
                .flatMap(Figure::number)
                .filter(number -> number.signum() < 0 || number.compareTo(Decimals.HUNDRED) > 0)
                .map(number -> Finding.of(
                        CARD,
                        Severity.WARNING,
                        List.of(row.row()),
                        Mention.place(cell, row.place()),
                        Wording.of(
                                Mention.zh(row) + "：" + zh + "为 " + Decimals.text(number) + "%，超出 0 至 100%。请核对数值和单位。",
                                Mention.en(row) + " has the " + en + " " + Decimals.text(number)
                                        + " %, outside 0–100 %. Check number and unit.")));
    }

    private static boolean isPercent(Indicator row, Figure figure) {
        return row.unit().value().filter(PERCENT::contains).isPresent()
                || (!row.unit().isKnown() && PERCENT.stream().anyMatch(figure.text()::endsWith));
    }
}
