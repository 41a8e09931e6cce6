package hengji.core.audit.content;

import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import java.util.Optional;

/** A row whose target is words: declared 定性, or on a form without signs a target without any figure. */
final class Wordy {
    private static final int SHORTEST_WORD = 2;

    private Wordy() {}

    static boolean is(Indicator row) {
        return row.isQualitative()
                || (!row.sign().isKnown() && text(row).filter(Wordy::isWords).isPresent());
    }

    /** The words of the target. */
    static Optional<String> text(Indicator row) {
        return row.target().value().map(Figure::text);
    }

    /** At least a word, and no figure in it; a lone dash or a misread one is neither. */
    private static boolean isWords(String text) {
        return text.length() >= SHORTEST_WORD && text.chars().noneMatch(Character::isDigit);
    }
}
