package hengji.app.people;

import hengji.core.explain.Wording;
import java.util.List;

/** What came of a change to accounts. */
public sealed interface PeopleAnswer {
    /** Done. */
    record Done() implements PeopleAnswer {}

    /** Done, with one-time passwords to hand over: this is the only time they are known. */
    record Passwords(List<OneTime> list) implements PeopleAnswer {
        public Passwords {
            list = List.copyOf(list);
        }
    }

    /** A password for somebody's next login. */
    record OneTime(long id, String login, String name, String password) {}

    /** Nothing was done, for all these reasons. */
    record Refused(List<Wording> reasons) implements PeopleAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
