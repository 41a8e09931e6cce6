package hengji.app.people;

import hengji.app.frame.Frame;
import java.util.List;

/** One-time passwords, shown this once. */
public record PasswordsPage(Frame frame, List<PeopleAnswer.OneTime> list) {
    public PasswordsPage {
        list = List.copyOf(list);
    }
}
