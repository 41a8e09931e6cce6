package hengji.app.selfevaluation;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;

/**
 * What is missing, and what finance will ask, one by one.
 *
 * @param frame around it
 * @param board what the form says now
 */
public record AsksPage(Frame frame, ResultPage.Shown board) {
    public Say say() {
        return frame.say();
    }
}
