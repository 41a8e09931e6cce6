package hengji.app.begin;

import hengji.core.explain.Wording;
import java.util.List;

/** What came of the wish to begin a form. */
public sealed interface Begun {
    /** It stands there; what could not be kept of the texts, mostly nothing. */
    record Made(long form, List<Wording> notes) implements Begun {
        public Made {
            notes = List.copyOf(notes);
        }
    }

    /** The body has this form for the year already. */
    record Exists(long form) implements Begun {
        public Wording wording() {
            return Wording.of("这个单位本年度已有这张表，没有新建。", "The body has this form for the year already; none was begun.");
        }
    }

    /** It cannot be begun as wanted, and why. */
    record Refused(Wording reason) implements Begun {}
}
