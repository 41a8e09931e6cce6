package hengji.app.form;

/**
 * A form was begun from that of the year before, line by line in the same order; told inside the transaction that did so.
 *
 * @param last the form of the year before
 * @param form the new one
 */
public record FormCarried(long last, long form) {}
