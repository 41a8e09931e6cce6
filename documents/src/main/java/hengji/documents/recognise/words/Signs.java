package hengji.documents.recognise.words;

import hengji.core.form.Sign;
import java.util.Optional;

/** Signs as offices print them (指标性质): ≥, >=, ≧, 大于等于, 不低于 … */
public final class Signs {
    private static final int LONGEST = 5;
    private static final int LONGEST_SUFFIX = 3;

    private Signs() {}

    /**
     * A sign before a value, and what follows it.
     *
     * @param sign the sign
     * @param printed the sign as it is printed, folded
     * @param rest the text after it
     */
    public record Prefix(Sign sign, String printed, String rest) {}

    /** The sign a cell of the sign column holds; absent where it holds none that is known. */
    public static Optional<Sign> find(String text) {
        return Thesaurus.standard().find(Texts.key(text)).in(Term.Part.SIGN).map(Signs::sign);
    }

    /** The sign at the start of a folded text without white space. */
    public static Optional<Prefix> findPrefix(String key) {
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, key.length()); length > 0; length--) {
            String head = key.substring(0, length);
            Optional<Term> term = Thesaurus.standard().find(head).in(Term.Part.SIGN);
            if (term.isPresent() && term.get() != Term.SIGN_QUALITATIVE) {
                return Optional.of(new Prefix(sign(term.get()), head, key.substring(length)));
            }
        }
        return Optional.empty();
    }

    /** The sign a word after the number stands for: 90%以上. */
    public static Optional<Prefix> findSuffix(String key) {
        if (key.length() < 3 || !Character.isDigit(key.charAt(0))) {
            return Optional.empty();
        }
        for (int length = LONGEST_SUFFIX; length > 0; length--) {
            Optional<Prefix> found = findSuffix(key, Math.max(1, key.length() - length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** 12月内 may mean a month of the year or a span of time: its words stay. */
    private static Optional<Prefix> findSuffix(String key, int cut) {
        String tail = key.substring(cut);
        boolean month = tail.length() == 1 && key.charAt(cut - 1) == '月' && Character.isDigit(key.charAt(cut - 2));
        return month
                ? Optional.empty()
                : Thesaurus.standard()
                        .find(tail)
                        .in(Term.Part.SUFFIX)
                        .map(term -> new Prefix(
                                term == Term.SUFFIX_AT_LEAST ? Sign.AT_LEAST : Sign.AT_MOST,
                                tail,
                                key.substring(0, cut)));
    }

    private static Sign sign(Term term) {
        return switch (term) {
            case SIGN_AT_LEAST -> Sign.AT_LEAST;
            case SIGN_MORE_THAN -> Sign.MORE_THAN;
            case SIGN_EQUAL -> Sign.EQUAL;
            case SIGN_LESS_THAN -> Sign.LESS_THAN;
            case SIGN_AT_MOST -> Sign.AT_MOST;
            case SIGN_QUALITATIVE -> Sign.QUALITATIVE;
            default -> throw new IllegalArgumentException(term + " is no sign");
        };
    }
}
