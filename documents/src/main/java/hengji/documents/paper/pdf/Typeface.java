package hengji.documents.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Chinese serif that PDF papers embed (Noto Serif SC), parsed once for all papers. */
final class Typeface {
    private static final String PATH = "/hengji/fonts/NotoSerifSC-Regular-GBK.ttf";
    private static final int UNSEEN = -1;
    /** Stands for a character the font lacks. */
    private static final int MISSING = '□';

    private static final class Shared {
        private static final Typeface ONLY = new Typeface();
    }

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float[] widths = new float[0x10000];

    private Typeface() {
        try (InputStream in = Typeface.class.getResourceAsStream(PATH)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + PATH);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException("parsing " + PATH, broken);
        }
        java.util.Arrays.fill(widths, UNSEEN);
    }

    static Typeface shared() {
        return Shared.ONLY;
    }

    /** Width of a code point in em. */
    double em(int codePoint) {
        if (codePoint >= widths.length) {
            return 1;
        }
        float known = widths[codePoint];
        if (known == UNSEEN) {
            known = measure(codePoint);
            widths[codePoint] = known;
        }
        return known;
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::em).sum() * size;
    }

    /** The text with what the font lacks shown as □, and layout characters as blanks. */
    String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(has(c) ? c : Character.isWhitespace(c) ? ' ' : MISSING));
        return out.toString();
    }

    /** The font for one document; only the glyphs it uses are embedded. */
    PDType0Font embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    private boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    private float measure(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(has(codePoint) ? codePoint : MISSING);
            return (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException("measuring a character", broken);
        }
    }
}
