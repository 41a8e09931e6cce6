package hengji.app.form;

/** A form is about to be removed; told inside the transaction, so that whoever keeps something of it lets go of it. */
public record FormRemoving(long form) {}
