package hengji.core.audit.content;

import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A rate with the only rows that can be its numerator and denominator: 高考本科上线率 is 本科上线人数 of 参加高考学生数.
 *
 * @param rate the rate
 * @param part its numerator, whose name ends the rate's
 * @param whole its denominator, whose name holds what begins the rate's
 */
record Fraction(Quantity rate, Quantity part, Quantity whole) {
    static final String RATE = "率";
    private static final int SHORTEST = 2;

    /** Finds numerator and denominator among the counts; absent where one is missing or several could be meant. */
    static Optional<Fraction> find(Quantity rate, List<Quantity> counts) {
        String name = rate.row().label();
        String stem = name.substring(0, name.length() - RATE.length());
        return counts.stream()
                .filter(part -> lead(stem, part).length() >= SHORTEST)
                .findFirst()
                .flatMap(part -> whole(part, lead(stem, part), counts).map(whole -> new Fraction(rate, part, whole)));
    }

    /** The denominator's share of the rate's name, such as 高考; empty where the part does not end it. */
    private static String lead(String stem, Quantity part) {
        String tail = stem(part);
        return tail.length() >= SHORTEST && stem.endsWith(tail) ? stem.substring(0, stem.length() - tail.length()) : "";
    }

    private static Optional<Quantity> whole(Quantity part, String lead, List<Quantity> counts) {
        List<Quantity> wholes = counts.stream()
                .filter(whole -> whole.row().row() != part.row().row())
                .filter(whole -> whole.unit().measuresSameAs(part.unit()))
                .filter(whole -> whole.row().label().contains(lead))
                .toList();
        return wholes.size() == 1 ? Optional.of(wholes.getFirst()) : Optional.empty();
    }

    private static String stem(Quantity count) {
        String name = count.row().label();
        String bare = name.endsWith("数") ? name.substring(0, name.length() - 1) : name;
        return bare.endsWith("人") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** Numerator ÷ denominator in percent, two decimals. */
    BigDecimal share() {
        return Decimals.percent(part.unit().inBase(part.number()), whole.unit().inBase(whole.number()));
    }

    /** Whether the rate lies further than that many points from the share. */
    boolean misses(BigDecimal points) {
        return whole.number().signum() > 0
                && share().subtract(rate.unit().inBase(rate.number())).abs().compareTo(points) > 0;
    }
}
