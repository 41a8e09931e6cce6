package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The turns of speech that derivations share. */
final class Phrases {
    private static final int SHOWN_PLACES = 4;

    private Phrases() {}

    /** A number with its unit; a percent sign stands close, a word apart. */
    static String withUnit(BigDecimal number, String unit) {
        boolean close = unit.isEmpty() || unit.equals("%") || unit.equals("％");
        return Decimals.text(number) + (close ? "" : " ") + unit;
    }

    /**
     * A quotient cut, not rounded, to four places, so that its shown digits round to the score that is printed beside
     * it.
     */
    static String quotient(BigDecimal dividend, BigDecimal divisor) {
        return Decimals.text(dividend.divide(divisor, SHOWN_PLACES, RoundingMode.DOWN));
    }

    static String points(BigDecimal score) {
        return score.setScale(Math.max(score.scale(), Rounding.SCORE.places()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /** "，四舍五入为 1.87 分", or only the points where nothing was rounded away. */
    static Wording rounded(BigDecimal dividend, BigDecimal divisor, BigDecimal score) {
        boolean exact = Decimals.same(score.multiply(divisor), dividend);
        return exact
                ? Wording.of("，得 " + points(score) + " 分", ", scores " + points(score))
                : Wording.of("，四舍五入为 " + points(score) + " 分", ", rounded half up to " + points(score));
    }

    static Wording target(Quantity quantity) {
        return Wording.of(
                quantity.targetText() + "，完成 " + quantity.actualText() + "，",
                "target " + quantity.targetText() + ", reached " + quantity.actualText() + ", ");
    }

    static Wording cited(Citation citation) {
        return citation.inBrackets();
    }

    static Wording join(Wording... parts) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Wording part : parts) {
            zh.append(part.zh());
            en.append(part.en());
        }
        return Wording.of(zh.toString(), en.toString());
    }
}
