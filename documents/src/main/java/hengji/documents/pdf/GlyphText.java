package hengji.documents.pdf;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What a character code says. */
final class GlyphText {
    private static final char FIRST_RADICAL = '\u2F00';
    private static final char LAST_RADICAL = '\u2FDF';

    private GlyphText() {}

    static String of(PDFont font, int code) throws IOException {
        String told = font.toUnicode(code);
        if (told == null || told.isEmpty() || told.charAt(0) == 0) {
            return font instanceof PDSimpleFont && code == ' ' ? " " : Glyph.UNKNOWN;
        }
        return radicalsAsCharacters(told);
    }

    /** Fonts often name 目 as the radical ⽬; both look alike and only the first is meant. */
    private static String radicalsAsCharacters(String text) {
        char first = text.charAt(0);
        return first >= FIRST_RADICAL && first <= LAST_RADICAL
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text;
    }
}
