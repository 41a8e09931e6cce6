package hengji.app.report;

import hengji.core.explain.Wording;

/**
 * A typed figure that speaks of one of the form.
 *
 * @param figure the form's
 * @param start where number and unit begin in the text
 * @param end behind them
 * @param label the words that name it
 * @param typed number and unit as typed
 * @param agrees whether it is the form's value, rounded as typed
 */
public record Mention(Figure figure, int start, int end, String label, String typed, boolean agrees) {
    /** The text with the form's figure in its place. */
    String boundIn(String text) {
        return text.substring(0, start) + figure.placeholder() + text.substring(end);
    }

    /** What is wrong with it. */
    public Wording message() {
        return Wording.of(
                "“" + label + "”写为 " + typed + "，表上为 " + figure.shown() + "。",
                "“" + label + "” is given as " + typed + "; the form says " + figure.shown() + ".");
    }
}
