package hengji.documents.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as sheets keep them: fifteen significant digits, whatever noise a binary fraction adds behind. */
final class Numbers {
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LARGEST_EXPONENT = 400;
    private static final int LONGEST = 400;

    private Numbers() {}

    /** The number written in a file, as its cell shows it; what is no number is shown as it stands. */
    static String shown(String written, CellFormat format) {
        if (written.length() > LONGEST) {
            return written;
        }
        try {
            BigDecimal number = new BigDecimal(written.strip());
            boolean absurd = Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                    || Math.abs((long) number.scale()) > LARGEST_EXPONENT;
            return absurd ? written : shown(number, format);
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }

    static String shown(BigDecimal number, CellFormat format) {
        return format.show(number.round(KEPT));
    }
}
