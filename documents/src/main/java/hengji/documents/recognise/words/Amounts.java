package hengji.documents.recognise.words;

import hengji.core.exact.AmountUnit;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts, scores and rates as printed in a figure cell. */
public final class Amounts {
    private Amounts() {}

    /**
     * An amount of money.
     *
     * @param number as printed
     * @param unit the unit printed with it
     */
    public record Amount(BigDecimal number, Optional<AmountUnit> unit) {}

    /** Reads 23,253.24, 300万元 or 5.2亿元; absent for anything else. */
    public static Optional<Amount> find(String text) {
        String key = unsigned(Texts.key(text));
        return Numbers.findPrefix(key)
                .flatMap(prefix -> prefix.rest().isEmpty()
                        ? Optional.of(new Amount(prefix.number(), Optional.empty()))
                        : unit(prefix.rest()).map(unit -> new Amount(prefix.number(), Optional.of(unit))));
    }

    /** Reads a weight or a score: 10, 10分, 9.5; absent for anything else. */
    public static Optional<BigDecimal> findPoints(String text) {
        return Numbers.findPrefix(Texts.key(text))
                .filter(prefix -> prefix.rest().isEmpty() || prefix.rest().equals("分"))
                .map(Numbers.Prefix::number);
    }

    /** Reads a rate in percent: 92.46% or 92.46; absent for anything else. */
    public static Optional<BigDecimal> findPercent(String text) {
        return Numbers.findPrefix(Texts.key(text))
                .filter(prefix -> prefix.rest().isEmpty() || prefix.rest().equals("%"))
                .map(Numbers.Prefix::number);
    }

    /** Whether a figure cell says in its own way that it is empty: —, /, *, 无. */
    public static boolean saysNothing(String text) {
        return text.isBlank() || Thesaurus.standard().meaning(text).is(Term.NOTHING);
    }

    private static String unsigned(String key) {
        return !key.isEmpty() && (key.charAt(0) == '¥' || key.charAt(0) == '￥') ? key.substring(1) : key;
    }

    private static Optional<AmountUnit> unit(String rest) {
        return rest.equals("万") ? Optional.of(AmountUnit.TEN_THOUSAND) : AmountUnit.find(rest);
    }
}
