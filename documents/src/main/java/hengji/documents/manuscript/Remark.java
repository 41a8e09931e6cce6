package hengji.documents.manuscript;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;

/**
 * Something a format's reader left out or decided; it becomes a reading note of the form.
 *
 * @param place where
 * @param message what
 */
public record Remark(Place place, Wording message) {}
