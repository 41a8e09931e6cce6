package hengji.app.demo;

import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator of a kind of body.
 *
 * @param kind of body
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param sign 指标性质
 * @param target a value, or two joined by a tilde between which each body has its own
 * @param unit 度量单位
 * @param weight 权重
 */
record Template(
        String kind,
        String level1,
        String level2,
        String name,
        String sign,
        String target,
        String unit,
        String weight) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    static List<Template> of(String kind) {
        return Csv.rows("indicators.csv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> new Template(
                        row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), row.get(7)))
                .toList();
    }

    boolean isQualitative() {
        return sign.equals("定性");
    }

    boolean isAtMost() {
        return sign.equals("≤");
    }

    /** The cells of the target as that body declares it. */
    Map<Term, String> declared(Body body) {
        Map<Term, String> cells = new EnumMap<>(Term.class);
        cells.put(Term.LEVEL1, level1);
        cells.put(Term.LEVEL2, level2);
        cells.put(Term.NAME, name);
        cells.put(Term.SIGN, sign);
        cells.put(Term.TARGET, value(body));
        cells.put(Term.UNIT, unit);
        cells.put(Term.WEIGHT, weight);
        return cells;
    }

    /** The value this body declares. */
    String value(Body body) {
        int split = target.indexOf('~');
        if (split < 0) {
            return target;
        }
        int low = Integer.parseInt(target.substring(0, split));
        int high = Integer.parseInt(target.substring(split + 1));
        int value = low + body.chance(name, high - low + 1);
        return Integer.toString(high > 100 ? value / 10 * 10 : value);
    }

    /** The value with so many percent lost; none is the value itself. */
    String reached(Body body, int lost) {
        BigDecimal declared = new BigDecimal(value(body));
        BigDecimal factor = BigDecimal.valueOf(isAtMost() ? 100L + lost : 100L - lost);
        int scale = declared.scale() > 0 ? declared.scale() : "%".equals(unit) ? 1 : 0;
        return declared.multiply(factor)
                .divide(WHOLE, scale, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
