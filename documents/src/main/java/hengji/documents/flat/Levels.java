package hengji.documents.flat;

import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells labels of the first and second level from other words. */
final class Levels {
    private static final Pattern LABEL_LIKE =
            Pattern.compile("[\\p{IsHan}、/（）()\\d.分]{2,16}(指标|效益|影响|满意度|成本)([(（]\\d+分?[)）])?");
    private static final Pattern POINTS_ONLY = Pattern.compile("[(（]\\d+(\\.\\d+)?分[)）]");

    private Levels() {}

    static boolean isFirst(String text) {
        return term(text).filter(Term.FIRST_LEVEL::equals).isPresent() || isCost(text);
    }

    static boolean isSecond(String text) {
        return term(text).filter(Term.SECOND_LEVEL::equals).isPresent() || isCost(text);
    }

    /** 成本指标 is a first level since 2021 and was a second one before. */
    private static boolean isCost(String text) {
        return Labels.withoutPoints(text).equals("成本指标");
    }

    static boolean isKnown(String text) {
        return isFirst(text) || isSecond(text);
    }

    /** Known, or built like a label. */
    static boolean isLike(String text) {
        return isKnown(text) || (text.length() <= 20 && LABEL_LIKE.matcher(text).matches() && !text.startsWith("指标"));
    }

    static boolean isPointsOnly(String text) {
        return POINTS_ONLY.matcher(text).matches();
    }

    private static Optional<Term> term(String text) {
        return Thesaurus.standard().find(text, Term.Part.LEVEL);
    }
}
