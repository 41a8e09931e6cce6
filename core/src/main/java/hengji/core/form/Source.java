package hengji.core.form;

import hengji.core.explain.Place;

/**
 * Where a value stands and what stood there, character for character.
 *
 * @param place where
 * @param raw what stood there, white space included
 */
public record Source(Place place, String raw) {}
