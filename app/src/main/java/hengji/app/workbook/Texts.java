package hengji.app.workbook;

import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** Texts of cells compared as people read them: 15 and 15.00 say the same, 1,000 and 1000 too. */
final class Texts {
    private Texts() {}

    static boolean same(String one, String other) {
        return one.strip().equals(other.strip())
                || number(one)
                        .flatMap(left -> number(other).map(right -> Decimals.same(left, right)))
                        .orElse(false);
    }

    private static Optional<BigDecimal> number(String text) {
        String bare = text.strip().replace(",", "").replace("，", "");
        return bare.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
}
