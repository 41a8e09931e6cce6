package hengji.app.carry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * From which year to which, and what is known of both.
 *
 * @param from the year of the form carried over
 * @param to the year it is carried to
 * @param lookingBack words beside which another year is meant as it stands (the pack's)
 * @param formerNames names the office had before
 * @param figures last year's amounts and values, which texts may repeat
 * @param replacements what a person wants replaced, as typed: what stands there, and what shall
 */
public record Shift(
        int from,
        int to,
        Set<String> lookingBack,
        Set<String> formerNames,
        Set<BigDecimal> figures,
        Map<String, String> replacements) {
    public Shift {
        lookingBack = Set.copyOf(lookingBack);
        formerNames = Set.copyOf(formerNames);
        figures = Set.copyOf(figures);
        replacements = Map.copyOf(replacements);
    }

    /** The same with last year's figures. */
    public Shift withFigures(Set<BigDecimal> known) {
        return new Shift(from, to, lookingBack, formerNames, known, replacements);
    }

    int moved(int year) {
        return year + to - from;
    }
}
