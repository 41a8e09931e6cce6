package hengji.core.audit.content;

import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import java.util.Optional;

/** A row whose target is words: declared 定性, or on a form without signs a target without any figure. */
final class Wordy {
    private Wordy() {}

    static boolean is(Indicator row) {
        return row.isQualitative()
                || (!row.sign().isKnown()
                        && text(row).filter(Wordy::withoutFigures).isPresent());
    }

    /** The words of the target. */
    static Optional<String> text(Indicator row) {
        return row.target().value().map(Figure::text);
    }

    private static boolean withoutFigures(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
