package hengji.core.audit;

import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import java.util.List;

/**
 * One thing a rule found (疑点). Data, never an exception.
 *
 * @param card the rule that speaks
 * @param severity how grave
 * @param rows the indicator rows it is about: none for the form as a whole, one where that row is at fault, several
 *     where the fault lies between them
 * @param place the cell
 * @param message what is wrong, with its values and the next step
 * @param mend how to mend it here
 * @param citation what it rests on
 */
public record Finding(
        RuleCard card,
        Severity severity,
        List<Integer> rows,
        Place place,
        Wording message,
        Wording mend,
        Citation citation) {
    public Finding {
        rows = List.copyOf(rows);
    }

    /** The same finding resting on something nearer than the card, such as the pack's number. */
    public Finding citing(Citation nearer) {
        return new Finding(card, severity, rows, place, message, mend, nearer);
    }

    /** A finding in the card's own words of mending and citation. */
    public static Finding of(RuleCard card, Severity severity, List<Integer> rows, Place place, Wording message) {
        return new Finding(card, severity, rows, place, message, card.mend(), card.citation());
    }
}
