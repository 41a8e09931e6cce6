package hengji.documents.manuscript;

import hengji.core.explain.Wording;

/**
 * Why a file cannot be read (无法读取的原因), for the person who sent it: what is wrong and what to do.
 *
 * @param reason the kind
 * @param message what and what to do
 */
public record Refusal(Reason reason, Wording message) {
    /** The kinds of refusal. */
    public enum Reason {
        EMPTY,
        NOT_FOUND,
        UNKNOWN_FORMAT,
        ENCRYPTED,
        DAMAGED,
        TOO_LARGE,
        TOO_DEEP,
        HOSTILE,
        SCAN_WITHOUT_TEXT,
        NO_FORM
    }
}
