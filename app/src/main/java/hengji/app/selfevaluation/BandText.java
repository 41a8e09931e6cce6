package hengji.app.selfevaluation;

import hengji.app.frame.Say;
import hengji.core.exact.Decimals;

/** The sums of a level in one line of plain text. */
public final class BandText {
    private BandText() {}

    public static String of(ResultBand band, Say say) {
        String weight = Decimals.text(band.weight());
        String lost = band.lost().signum() > 0
                ? say.of("，扣 ", ", lost ") + band.lost().toPlainString()
                : "";
        return say.of("权重 ", "weight ")
                + weight
                + say.of("，得 ", ", earned ")
                + band.earned().toPlainString()
                + lost;
    }
}
