package hengji.documents.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The format of cells that have none: the number as typed, long fractions that were computed cut to ten digits. */
final class GeneralFormat implements CellFormat {
    static final CellFormat INSTANCE = new GeneralFormat();
    private static final int TYPED_DECIMALS = 6;
    private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_UP);

    @Override
    public String show(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (plain.scale() > TYPED_DECIMALS ? plain.round(SHOWN).stripTrailingZeros() : plain).toPlainString();
    }
}
