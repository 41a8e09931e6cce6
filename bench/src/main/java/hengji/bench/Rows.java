package hengji.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;

/** Random quantitative rows with many ties, scored by the plain rule in two ways that must agree to the cent. */
final class Rows {
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

    /** The floor: one integer division a row; cents. */
    long cents(int i) {
        long reached =
                less[i] ? Math.max(0, Math.min(target[i], 2 * target[i] - actual[i])) : Math.min(target[i], actual[i]);
        return (2L * weight[i] * reached + target[i]) / (2 * target[i]);
    }
}
