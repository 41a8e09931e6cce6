package hengji.app.assign;

/**
 * How far one 股室 or person got with its rows.
 *
 * @param name of the 股室, or of the person where no 股室 is named; empty for rows nobody cares for
 * @param rows how many rows
 * @param done how many of them are filled in
 * @param late how many are missing past their day
 */
public record Share(String name, long rows, long done, long late) {
    public boolean isDone() {
        return rows == done;
    }
}
