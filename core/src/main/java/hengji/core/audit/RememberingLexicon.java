package hengji.core.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts every text once, however many rules ask for its words. Lives as long as one examination; for one thread. */
public final class RememberingLexicon implements Lexicon {
    private final Lexicon lexicon;
    private final Map<String, List<String>> words = new HashMap<>();

    public RememberingLexicon(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<String> words(String text) {
        return words.computeIfAbsent(text, lexicon::words);
    }

    @Override
    public double likeness(String one, String other) {
        return lexicon.likeness(one, other);
    }

    @Override
    public List<String> shared(String one, String other) {
        return lexicon.shared(one, other);
    }
}
