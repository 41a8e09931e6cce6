package hengji.app.selfevaluation;

import hengji.app.frame.Say;

/**
 * A piece of the page that is drawn again when something was typed.
 *
 * @param say the reader's language
 * @param board what the form says now
 */
public record Part(Say say, ResultPage.Shown board) {}
