package hengji.documents.paper.sheet;

import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Tone;

/**
 * How a cell of a workbook looks.
 *
 * @param tone of its text
 * @param align where it stands
 * @param ruled whether it has thin rules around
 * @param shaded whether it is a header of a list of our own
 * @param pattern number format; {@code @} for text
 * @param entry whether people type here; all other cells are locked where the sheet is protected
 * @param size in points
 */
public record Look(Tone tone, Align align, boolean ruled, boolean shaded, String pattern, boolean entry, int size) {
    public static final String TEXT = "@";

    public static final Look CELL = new Look(Tone.PLAIN, Align.CENTER, true, false, TEXT, false, 10);
    public static final Look PROSE = CELL.align(Align.START);
    public static final Look HEAD = new Look(Tone.LABEL, Align.CENTER, true, true, TEXT, false, 10);
    public static final Look TITLE = new Look(Tone.PLAIN, Align.CENTER, false, false, TEXT, false, 18);
    public static final Look LINE = new Look(Tone.PLAIN, Align.START, false, false, TEXT, false, 10);

    public Look align(Align other) {
        return new Look(tone, other, ruled, shaded, pattern, entry, size);
    }

    public Look tone(Tone other) {
        return new Look(other, align, ruled, shaded, pattern, entry, size);
    }

    public Look pattern(String other) {
        return new Look(tone, align, ruled, shaded, other, entry, size);
    }

    public Look forEntry() {
        return new Look(tone, align, ruled, shaded, pattern, true, size);
    }

    public Look sized(int other) {
        return new Look(tone, align, ruled, shaded, pattern, entry, other);
    }
}
