package hengji.app.form;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What a feature keeps about forms beside their lines. Every feature with a table that refers to {@code form} offers a bean
 * of it; a draft is removed only with what belongs to it, or stays because something must not be lost.
 */
public interface Belongings {
    /** Why a form has to stay while this is there; absent where it may go. */
    default Optional<Wording> obstacle(long form) {
        return Optional.empty();
    }

    /** Takes everything away together with the form; what it said, one text each, to be kept for good. */
    default List<String> clear(long form) {
        return List.of();
    }
}
