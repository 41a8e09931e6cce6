package hengji.core.form;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import java.util.OptionalInt;

/**
 * What the reader could not place or had to decide. Nothing is lost silently and nothing guessed silently.
 *
 * @param place where
 * @param row the indicator's row, where it concerns one
 * @param message what, and what was done with it
 */
public record ReadingNote(Place place, OptionalInt row, Wording message) {}
