package hengji.app.form;

import hengji.app.journal.Actor;

/** A form was begun and filled; told inside the transaction that did so. */
public record FormBegun(FormHead head, Actor by) {}
