package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drops characters printed again on the same spot, as done to make them look bold. */
final class Overprint {
    private static final double SPOT = 0.25;
    private final Map<Spot, Glyph> seen = new HashMap<>();

    private record Spot(String text, long x, long y) {}

    static List<Glyph> removed(List<Glyph> glyphs) {
        Overprint overprint = new Overprint();
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (overprint.isNew(glyph)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private boolean isNew(Glyph glyph) {
        long x = Math.round(glyph.x());
        long y = Math.round(glyph.y());
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                Glyph other = seen.get(new Spot(glyph.text(), x + dx, y + dy));
                if (other != null && covers(other, glyph)) {
                    return false;
                }
            }
        }
        seen.put(new Spot(glyph.text(), x, y), glyph);
        return true;
    }

    private static boolean covers(Glyph first, Glyph second) {
        double width = Math.min(first.size(), Math.max(first.end() - first.start(), 0.1));
        return Math.abs(first.x() - second.x()) <= SPOT * width
                && Math.abs(first.y() - second.y()) <= SPOT * first.size();
    }
}
