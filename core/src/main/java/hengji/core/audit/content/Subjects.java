package hengji.core.audit.content;

import hengji.core.audit.PerPack;
import hengji.core.policy.Pack;
import hengji.core.policy.Vocabulary;
import java.util.HashSet;
import java.util.Set;

/** Finds what rows speak of, by the pack's words of action and measure. */
final class Subjects {
    private static final int SHORTEST = 2;

    private static final PerPack<Subjects> MADE = new PerPack<>(Subjects::new);

    private final Affixes actions;
    private final Affixes measures;

    /** The subjects under that pack's words. */
    static Subjects under(Pack pack) {
        return MADE.of(pack);
    }

    private Subjects(Pack pack) {
        Set<String> endings = new HashSet<>(words(pack, Vocabulary.MEASURES));
        endings.addAll(words(pack, Vocabulary.MONEY_NAMES));
        actions = Affixes.beginnings(words(pack, Vocabulary.ACTIONS).stream()
                .filter(word -> !word.contains(WordList.GAP))
                .toList());
        measures = Affixes.endings(endings);
    }

    Subject of(Quantity quantity) {
        String rest = IndicatorName.withoutTail(quantity.row().label());
        String before = "";
        while (!rest.isEmpty() && !rest.equals(before)) {
            before = rest;
            rest = withoutAction(withoutMeasure(rest));
        }
        return Subject.of(rest);
    }

    private static Set<String> words(Pack pack, Vocabulary vocabulary) {
        return pack.get(vocabulary).value();
    }

    private String withoutAction(String text) {
        int length = actions.atStart(text);
        return text.length() - length >= SHORTEST ? text.substring(length) : text;
    }

    private String withoutMeasure(String text) {
        int kept = text.length() - measures.atEnd(text);
        return kept >= SHORTEST ? text.substring(0, kept) : text;
    }
}
