package hengji.policies;

import java.util.List;
import java.util.Optional;

/**
 * A kind of value a pack holds: how it is read and how it is shown.
 *
 * @param <T> the value
 */
interface Kind<T> {
    /** The value; absent, with a complaint, where the item does not fit. */
    Optional<T> read(Item item, Complaints complaints);

    /** The value as people read it, one line for each of its numbers. */
    List<Shown> show(T value);

    /** One number or word list of a value, and which part of the value it is; empty where the value has no parts. */
    record Shown(String part, String text) {}
}
