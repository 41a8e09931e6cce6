package hengji.app.evidence;

import hengji.app.content.Media;
import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;

/**
 * One file that proves what an indicator reached.
 *
 * @param id internal
 * @param form its form
 * @param lineage its indicator
 * @param name as uploaded, without folders
 * @param sha256 of its content
 * @param size in bytes
 * @param media what it is by its first bytes
 * @param by who added it
 * @param at when
 */
public record Evidence(
        long id,
        long form,
        String lineage,
        String name,
        String sha256,
        long size,
        String media,
        String by,
        Instant at) {
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);

    /** Whether browsers show it by themselves. */
    public boolean isShown() {
        return isPicture() || media.equals(Media.PDF.mediaName());
    }

    public boolean isPicture() {
        return Optional.of(media)
                .filter(name -> name.equals(Media.PNG.mediaName()) || name.equals(Media.JPEG.mediaName()))
                .isPresent();
    }

    /** Its size as people say it: 318 KB, 2.4 MB. */
    public String sizeText() {
        BigDecimal kilobytes = BigDecimal.valueOf(size).divide(KIBI, 0, RoundingMode.UP);
        return kilobytes.compareTo(KIBI) < 0
                ? Decimals.text(kilobytes) + " KB"
                : Decimals.text(kilobytes.divide(KIBI, 1, RoundingMode.HALF_UP)) + " MB";
    }
}
