package hengji.bench;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorDraft;
import hengji.core.form.Origin;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.core.form.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Random quantitative rows with many ties, scored by the plain rule in two ways that must agree to the cent. */
final class Rows {
    private static final Source NOWHERE = new Source(Place.WHOLE, "");
    private static final Form EMPTY = new Form(
            Origin.NONE,
            FormKind.DEPARTMENT_SELF_EVALUATION,
            Heads.NONE,
            new Budget(AmountUnit.TEN_THOUSAND, false, List.of()),
            List.of(),
            List.of(),
            List.of(),
            Total.NONE,
            Field.absent(),
            List.of(),
            List.of());

    /** Scaled integers: four decimals for values, two for weights. */
    final long[] target;

    final long[] actual;
    final int[] weight;
    final boolean[] less;

    Rows(int count, long seed) {
        target = new long[count];
        actual = new long[count];
        weight = new int[count];
        less = new boolean[count];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            less[i] = random.nextInt(10) == 0;
            weight[i] = 100 * (1 + random.nextInt(3)) + (random.nextInt(4) == 0 ? 50 : 0);
            target[i] = 100L
                    * switch (random.nextInt(4)) {
                        case 0 -> 1 + random.nextInt(100);
                        case 1 -> 10L * (1 + random.nextInt(1000));
                        case 2 -> 100L * (1 + random.nextInt(10_000));
                        default -> 1 + random.nextLong(30_000_000L);
                    };
            actual[i] = target[i] * (500 + random.nextInt(700)) / 1000;
        }
    }

    /** The rows as forms of 71, ready to be scored; a last shorter form takes the rest. */
    List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (int from = 0; from < count(); from += Inputs.ROWS) {
            forms.add(form(from, Math.min(count(), from + Inputs.ROWS)));
        }
        return forms;
    }

    /** The rows from one on to another as a form. */
    Form form(int from, int to) {
        List<Indicator> indicators = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            indicators.add(indicator(i, i - from + 1));
        }
        return EMPTY.withIndicators(indicators);
    }

    private Indicator indicator(int i, int row) {
        return new IndicatorDraft(row, Place.WHOLE)
                .level1(Field.known("产出指标", NOWHERE))
                .level2(Field.known("数量指标", NOWHERE))
                .name(Field.known("工作量", NOWHERE))
                .sign(Field.known(less[i] ? Sign.AT_MOST : Sign.AT_LEAST, NOWHERE))
                .target(figure(target[i]))
                .actual(figure(actual[i]))
                .weight(Field.known(BigDecimal.valueOf(weight[i], 2), NOWHERE))
                .toIndicator();
    }

    private static Field<Figure> figure(long value) {
        BigDecimal number = BigDecimal.valueOf(value, 4);
        return Field.known(new Figure(number.toPlainString(), Optional.of(number)), NOWHERE);
    }

    int count() {
        return target.length;
    }

    /** The textbook way: no rounding but the last. Form A for "≤". */
    BigDecimal textbook(int i) {
        BigDecimal t = BigDecimal.valueOf(target[i], 4);
        BigDecimal a = BigDecimal.valueOf(actual[i], 4);
        BigDecimal w = BigDecimal.valueOf(weight[i], 2);
        if (less[i]) {
            if (a.compareTo(t) <= 0) {
                return w.setScale(2, RoundingMode.UNNECESSARY);
            }
            BigDecimal left = t.subtract(a.subtract(t)).max(BigDecimal.ZERO);
            return w.multiply(left).divide(t, 2, RoundingMode.HALF_UP);
        }
        return a.compareTo(t) >= 0 ? w : w.multiply(a).divide(t, 2, RoundingMode.HALF_UP);
    }

    /** How many rows fall exactly between two cents. */
    long ties() {
        long ties = 0;
        for (int i = 0; i < count(); i++) {
            ties += 2L * weight[i] * reached(i) % (2 * target[i]) == target[i] ? 1 : 0;
        }
        return ties;
    }

    /** The floor: one integer division a row; cents. */
    long cents(int i) {
        return (2L * weight[i] * reached(i) + target[i]) / (2 * target[i]);
    }

    private long reached(int i) {
        return less[i] ? Math.max(0, Math.min(target[i], 2 * target[i] - actual[i])) : Math.min(target[i], actual[i]);
    }
}
