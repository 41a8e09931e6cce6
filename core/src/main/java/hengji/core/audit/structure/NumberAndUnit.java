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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HJ011: has a quantitative row a number and a unit, and a qualitative one neither? */
final class NumberAndUnit implements Rule {
    private static final RuleCard CARD = new RuleCard(
            11,
            Wording.of("指标值与度量单位", "Number and unit"),
            Wording.of(
                    "定量指标是否有数字和单位，定性指标是否没有？",
                    "Has a quantitative row a number and a unit, and a qualitative one neither?"),
            Wording.of(
                    "没有数字无法计分，没有单位不知道是多少；定性指标填数字则性质选错。",
                    "Without a number nothing can be scored, without a unit it says little; a qualitative row with a number has the wrong sign."),
            Wording.of(
                    "定量指标填一个数字和单位；定性指标写要达到的状态，不填数字和单位。",
                    "Give a quantitative row one number and a unit, a qualitative one the state to be reached."),
            Citation.systemDefault("定量指标有数有单位"));

    private static final Pattern DIGIT = Pattern.compile("\\d|[一二三四五六七八九十百千万]");
    private static final Pattern UNIT_IN_TARGET = Pattern.compile("[%％‰\\p{IsHan}]");

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
        Set<String> graded =
                examination.pack().get(Vocabulary.QUALITATIVE_UNITS).value();
        boolean unitsPrinted =
                form.indicators().stream().anyMatch(row -> row.unit().isKnown());
        return form.indicators().stream()
                .filter(row -> row.sign().isKnown() && Mention.isNamed(row))
                .flatMap(row -> (row.isQualitative() ? qualitative(row, graded) : quantitative(row, unitsPrinted)))
                .toList();
    }

    private static Stream<Finding> quantitative(Indicator row, boolean unitsPrinted) {
        if (row.targetNumber().isEmpty()) {
            return number(row).stream();
        }
        String target = row.target().value().map(Figure::text).orElse("");
        boolean unit = !unitsPrinted
                || row.unit().isKnown()
                || !Mention.raw(row.unit()).isEmpty()
                || UNIT_IN_TARGET.matcher(target).find();
        return unit
                ? Stream.empty()
                : Stream.of(finding(
                        row,
                        Severity.WARNING,
                        row.unit(),
                        "指标值 " + target + " 没有度量单位。请补填单位。",
                        "has the target " + target + " without a unit. Add it."));
    }

    /** A date is a target too; words with digits in them may hold a number that only a person can tell. */
    private static Optional<Finding> number(Indicator row) {
        String target = row.target().value().map(Figure::text).orElseGet(() -> Mention.raw(row.target()));
        if (row.target() instanceof Field.Absent || Deadline.isDate(target)) {
            return Optional.empty();
        }
        if (target.isEmpty()) {
            return Optional.of(finding(
                    row,
                    Severity.ERROR,
                    row.target(),
                    "定量指标没有填指标值。请填一个数字。",
                    "is quantitative and has no target. Enter a number."));
        }
        boolean digits = DIGIT.matcher(target).find();
        return Optional.of(finding(
                row,
                digits ? Severity.WARNING : Severity.ERROR,
                row.target(),
                "定量指标的指标值“" + target + "”不是一个数字。请填一个数字，或改为定性指标。",
                "is quantitative, but its target “" + target
                        + "” is not one number. Enter a number or make the row qualitative."));
    }

    private static Stream<Finding> qualitative(Indicator row, Set<String> graded) {
        Optional<String> unit = row.unit().value().filter(text -> !graded.contains(text));
        Optional<BigDecimal> number = row.targetNumber();
        if (number.isEmpty() && unit.isEmpty()) {
            return Stream.empty();
        }
        String zh = Stream.of(
                        number.map(value -> "的指标值填了数字 " + Decimals.text(value)),
                        unit.map(text -> "填了度量单位“" + text + "”"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
        String en = Stream.of(
                        number.map(value -> "the number " + Decimals.text(value)),
                        unit.map(text -> "the unit “" + text + "”"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        return Stream.of(finding(
                row,
                Severity.HINT,
                row.target(),
                "定性指标" + zh + "。能用数字衡量的，请改为定量指标。",
                "is qualitative and yet has " + en + ". If it can be measured, make it quantitative."));
    }

    private static Finding finding(Indicator row, Severity severity, Field<?> cell, String zh, String en) {
        return Finding.of(
                CARD,
                severity,
                List.of(row.row()),
                Mention.place(cell, row.place()),
                Wording.of(Mention.zh(row) + "：" + zh, Mention.en(row) + " " + en));
    }
}
