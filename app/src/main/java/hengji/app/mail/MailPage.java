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
    private static final int MOST = 100;

    public MailPage {
        open = List.copyOf(open);
    }

    /** Those that fit on the page. */
    public List<Mail> shown() {
        return open.subList(0, Math.min(MOST, open.size()));
    }

    public Say say() {
        return frame.say();
    }
}
