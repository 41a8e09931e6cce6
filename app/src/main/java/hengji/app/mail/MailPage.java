package hengji.app.mail;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;

/**
 * The mails of a region.
 *
 * @param frame around it
 * @param server by name and port; empty where none is set
 * @param sent how many went out within a day
 * @param open those that wait or failed, newest first
 */
public record MailPage(Frame frame, String server, int sent, List<Mail> open) {
    public MailPage {
        open = List.copyOf(open);
    }

    public Say say() {
        return frame.say();
    }
}
