package hengji.documents.json;

import hengji.core.exact.AmountUnit;
import hengji.core.form.Judgement;
import hengji.core.form.Scope;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of value a document holds, read from their words. */
final class Values {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private Values() {}

    static Optional<BigDecimal> decimal(String words) {
        if (!DECIMAL.matcher(words).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(words);
        return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    static Optional<Integer> integer(String words) {
        return COUNT.matcher(words).matches() ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    static Optional<Integer> count(Json value) {
        return value.words().flatMap(Values::integer);
    }

    static Optional<Sign> sign(String words) {
        return Sign.find(words)
                .or(() -> Arrays.stream(Sign.values())
                        .filter(sign -> sign.chinese().equals(words))
                        .findFirst());
    }

    static Optional<Judgement> judgement(String words) {
        return constant(Judgement.class, words);
    }

    static Optional<Scope> scope(String words) {
        return constant(Scope.class, words);
    }

    static Optional<AmountUnit> unit(String words) {
        return AmountUnit.find(words);
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String words) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(words))
                .findFirst();
    }
}
