package hengji.documents.paper.layout;

/** How a piece of text is meant; every writer has one look for each. */
public enum Tone {
    PLAIN,
    /** A label or header of a form. */
    LABEL,
    /** Weighty: a sum, a name. */
    STRONG,
    /** Small grey: sources, notes. */
    QUIET,
    /** Still to be written by the office (待填). */
    OPEN,
    /** An error; always beside a sign and a word. */
    ALERT,
    /** A warning; always beside a sign and a word. */
    CAUTION
}
