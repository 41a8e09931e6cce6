package hengji.core.policy;

import java.util.OptionalInt;

/**
 * The fiscal years something is valid for, both ends included.
 *
 * @param from first fiscal year
 * @param to last fiscal year; open where absent
 */
public record Validity(int from, OptionalInt to) {
    public Validity {
        if (to.isPresent() && to.getAsInt() < from) {
            throw new IllegalArgumentException("valid from " + from + " to " + to.getAsInt());
        }
    }

    public boolean covers(int fiscalYear) {
        return fiscalYear >= from && (to.isEmpty() || fiscalYear <= to.getAsInt());
    }
}
