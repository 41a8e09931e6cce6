package hengji.core.procedure;

import hengji.core.explain.Wording;

/** A state or an action, as people call it. */
public interface Named {
    Wording wording();
}
