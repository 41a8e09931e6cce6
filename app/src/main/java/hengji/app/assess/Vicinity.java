package hengji.app.assess;

import hengji.app.form.FormHead;
import hengji.core.audit.Surroundings;
import hengji.core.form.Form;
import hengji.core.policy.Pack;

/** Finds what stands around a form in the office: earlier years, projects, what was approved, what the year brought. */
public interface Vicinity {
    /** A text that stays the same as long as nothing around the form has changed; asked at every look at a form. */
    String mark(FormHead head);

    /** What stands around it. */
    Surroundings of(FormHead head, Form form, Pack pack);
}
