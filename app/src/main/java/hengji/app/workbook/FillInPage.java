package hengji.app.workbook;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.Optional;

/**
 * Giving out and handing in workbooks.
 *
 * @param frame around it
 * @param form its form
 * @param preview what a workbook would change; absent before one is handed in
 * @param trouble why one was not taken; empty mostly
 */
public record FillInPage(Frame frame, long form, Optional<Preview> preview, Optional<String> trouble) {
    public Say say() {
        return frame.say();
    }
}
