package hengji.app.form;

import hengji.core.explain.Wording;

/** The answer to somebody who typed into a cell. */
public sealed interface Saved {
    /** It is kept; the form's new revision. */
    record Kept(long revision) implements Saved {}

    /** Somebody else changed the cell meanwhile: nothing was overwritten, both texts are shown. */
    record Differs(String now, String yours) implements Saved {}

    /** It could not be kept, and why; the text stays with whoever typed it. */
    record Refused(Wording reason) implements Saved {}
}
