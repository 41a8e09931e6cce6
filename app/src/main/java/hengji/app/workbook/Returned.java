package hengji.app.workbook;

import hengji.core.explain.Wording;

/** The answer to somebody who hands a workbook in. */
public sealed interface Returned {
    /** It was read; nothing is taken yet. */
    record Read(long id) implements Returned {}

    /** It cannot be read as a workbook of this form, and why. */
    record Refused(Wording reason) implements Returned {}
}
