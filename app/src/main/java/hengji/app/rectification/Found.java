package hengji.app.rectification;

/**
 * One thing that is wrong and what is asked (整改事项).
 *
 * @param form the form it concerns; 0 for none
 * @param lineage the indicator's; empty where it concerns none
 * @param indicator its name, empty likewise
 * @param problem what is wrong; not blank
 * @param ground the rule or document it rests on; may be empty
 * @param demand what has to be done; not blank
 */
public record Found(long form, String lineage, String indicator, String problem, String ground, String demand) {
    public Found {
        if (problem.isBlank() || demand.isBlank()) {
            throw new IllegalArgumentException(
                    "an item without problem or demand: \"" + problem + "\", \"" + demand + "\"");
        }
    }

    /** Something about a body as a whole. */
    public static Found of(String problem, String demand) {
        return new Found(0, "", "", problem, "", demand);
    }
}
