package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.List;

/**
 * What was found out about one row.
 *
 * @param verdict what taking it in would do
 * @param name what it is about, for people
 * @param differences cells that would change
 * @param reasons why it cannot be matched
 */
public record Judged(Verdict verdict, String name, List<Difference> differences, List<Wording> reasons) {
    private static final int LONGEST = 500;

    public Judged {
        name = name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
        differences = List.copyOf(differences);
        reasons = List.copyOf(reasons);
    }
}
