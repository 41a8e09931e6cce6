package hengji.core.rollup;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a link gives. */
public sealed interface Rolled extends Derivation {
    /** What every roll-up rests on. */
    Citation RULE = Citation.systemDefault("部门指标按经人确认的关联方式由项目指标得出");

    /**
     * A figure, in the unit of the departmental row.
     *
     * @param link where it comes from
     * @param column which figure
     * @param value exact, but for a weighted mean, which is rounded half up to two places
     * @param unit unit of the departmental row as printed
     * @param parts what went in, converted to that unit
     * @param proposal whether nobody has confirmed the link
     */
    record Value(Link link, Column column, BigDecimal value, String unit, List<Part> parts, boolean proposal)
            implements Rolled {
        public Value {
            parts = List.copyOf(parts);
        }

        /** Whether a figure on the departmental form is another one. */
        public boolean differsFrom(BigDecimal printed) {
            return !Decimals.same(value, printed);
        }

        @Override
        public List<Step> steps() {
            return List.of(new Step(
                    link.method().wording(),
                    formula(),
                    parts.stream()
                            .map(part -> new Step.Input(part.name(), part.text()))
                            .toList(),
                    Decimals.text(value) + unit,
                    Optional.of(RULE)));
        }

        private String formula() {
            return switch (link.method()) {
                case SUM -> "各项目" + column.chinese() + "相加";
                case WEIGHTED -> "Σ(" + column.chinese() + "×权数)÷Σ权数，四舍五入保留两位小数";
                case LOWEST -> "各项目" + column.chinese() + "取最低";
                case NONE -> "";
            };
        }

        @Override
        public Wording sentence() {
            String from =
                    parts.stream().map(part -> part.name() + " " + part.text()).collect(Collectors.joining("、"));
            Wording said = Wording.of(
                    column.chinese() + "按“" + link.method().wording().zh() + "”为 " + Decimals.text(value) + unit + "："
                            + from,
                    link.method().wording().en() + " of " + parts.size() + " projects' rows is " + Decimals.text(value)
                            + unit);
            return proposal ? said.then(Wording.of("（待人确认）", " (to be confirmed)")) : said;
        }
    }

    /** It cannot be told, for these reasons. */
    record Open(Link link, List<Wording> reasons) implements Rolled {
        public Open {
            reasons = List.copyOf(reasons);
        }

        @Override
        public List<Step> steps() {
            return reasons.stream()
                    .map(reason ->
                            new Step(Wording.of("无法汇总", "cannot tell"), "", List.of(), reason.zh(), Optional.of(RULE)))
                    .toList();
        }

        @Override
        public Wording sentence() {
            return Wording.of(
                    "需人工核定：" + reasons.stream().map(Wording::zh).collect(Collectors.joining("；")),
                    "cannot tell: " + reasons.stream().map(Wording::en).collect(Collectors.joining("; ")));
        }
    }

    /** A person has said that this row draws on no project. */
    record Apart(Link link) implements Rolled {
        @Override
        public List<Step> steps() {
            return List.of();
        }

        @Override
        public Wording sentence() {
            return Wording.of("不汇总，由部门直接填报", "not rolled up; the department reports it itself");
        }
    }

    /**
     * One row that went in.
     *
     * @param project 项目编码
     * @param name 项目名称
     * @param row its row
     * @param value in the unit of the departmental row
     * @param weight only in a weighted mean
     */
    record Part(String project, String name, int row, BigDecimal value, Optional<BigDecimal> weight) {
        String text() {
            return Decimals.text(value)
                    + weight.map(share -> "（权数 " + Decimals.text(share) + "）").orElse("");
        }
    }
}
