package hengji.app.recheck;

/**
 * What the office says against one row, and what is answered (异议).
 *
 * @param row id of the row
 * @param ground why the office objects
 * @param answer of the bureau; empty until there is one
 */
public record Objection(long row, String ground, String answer) {
    public boolean isAnswered() {
        return !answer.isBlank();
    }
}
