package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** What one page draws: straight lines, visible and invisible characters, and whether it shows pictures. */
final class PageInk {
    final List<Ruling> rulings = new ArrayList<>();
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Glyph> invisible = new ArrayList<>();
    boolean pictures;
    long unreadableBytes;

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
    }

    boolean hasInvisibleText() {
        return invisible.stream().anyMatch(glyph -> !glyph.isBlank());
    }
}
