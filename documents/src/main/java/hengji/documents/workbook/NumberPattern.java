package hengji.documents.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One section of a number format such as {@code #,##0.00} or {@code 0.0%}: text before, digits, text after.
 *
 * @param prefix shown before the digits
 * @param suffix shown after them
 * @param leastDigits whole digits shown at least
 * @param fixedDecimals decimals always shown
 * @param mostDecimals decimals shown where they are not zero
 * @param grouped whether thousands are separated
 * @param shift power of ten multiplied in: 2 for each percent sign, -3 for each trailing comma
 */
record NumberPattern(
        String prefix,
        String suffix,
        int leastDigits,
        int fixedDecimals,
        int mostDecimals,
        boolean grouped,
        int shift) {
    /** Reads a section; absent where it holds anything but digits, literals and percent signs. */
    static Optional<NumberPattern> parse(String section) {
        return new PatternScan(section).pattern();
    }

    /** The absolute value of a number in this pattern. */
    String show(BigDecimal number) {
        BigDecimal rounded = number.abs().scaleByPowerOfTen(shift).setScale(mostDecimals, RoundingMode.HALF_UP);
        while (rounded.scale() > fixedDecimals && isTenth(rounded)) {
            rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
        }
        String digits = rounded.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point);
        return prefix + whole(whole) + rest + suffix;
    }

    private static boolean isTenth(BigDecimal number) {
        return number.unscaledValue().mod(BigInteger.TEN).signum() == 0;
    }

    /** Whether a number shows as nothing but zeros, so that no sign is shown either. */
    boolean vanishes(BigDecimal number) {
        return number.abs()
                        .scaleByPowerOfTen(shift)
                        .setScale(mostDecimals, RoundingMode.HALF_UP)
                        .signum()
                == 0;
    }

    private String whole(String digits) {
        String shown = digits.equals("0") && leastDigits == 0 ? "" : digits;
        String padded = "0".repeat(Math.max(0, leastDigits - shown.length())) + shown;
        if (!grouped) {
            return padded;
        }
        StringBuilder separated = new StringBuilder(padded);
        for (int at = padded.length() - 3; at > 0; at -= 3) {
            separated.insert(at, ',');
        }
        return separated.toString();
    }
}
