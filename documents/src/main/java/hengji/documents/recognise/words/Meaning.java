package hengji.documents.recognise.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that a label can mean, at most one term in each part of a form. */
public final class Meaning {
    /** A text that is no known label. */
    public static final Meaning NONE = new Meaning(EnumSet.noneOf(Term.class));

    private final Set<Term> terms;
    private final Map<Term.Part, Term> byPart = new EnumMap<>(Term.Part.class);

    Meaning(Set<Term> terms) {
        this.terms = terms;
        for (Term term : terms) {
            byPart.putIfAbsent(term.part(), term);
        }
    }

    public boolean is(Term term) {
        return terms.contains(term);
    }

    public boolean isIn(Term.Part part) {
        return byPart.containsKey(part);
    }

    public Optional<Term> in(Term.Part part) {
        return Optional.ofNullable(byPart.get(part));
    }

    /** Whether the text labels something that stands beside or below it. */
    public boolean isLabel() {
        return isIn(Term.Part.HEAD)
                || isIn(Term.Part.TEXT)
                || isIn(Term.Part.ROLE)
                || isIn(Term.Part.MONEY)
                || isIn(Term.Part.GOAL)
                || isIn(Term.Part.SECTION);
    }

    /** Whether the text is no known label at all. */
    public boolean isUnknown() {
        return terms.isEmpty();
    }
}
