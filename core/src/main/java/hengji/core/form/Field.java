package hengji.core.form;

import java.util.Optional;
import java.util.function.Function;

/**
 * One entry of a form. Four things can be said of it, and none is a null: the form has no such cell, the cell is
 * blank, what stands there cannot be understood, or it is known. Blank is not zero.
 *
 * @param <T> the kind of value
 */
public sealed interface Field<T> {
    /** The form has no such cell. */
    record Absent<T>() implements Field<T> {}

    /** The cell is there and says nothing: empty, "—", "/", "无" in a figure cell. */
    record Blank<T>(Source source) implements Field<T> {}

    /** Something stands there that cannot be read as what belongs there; a reading note says so. */
    record Unreadable<T>(Source source) implements Field<T> {}

    /** The value and where it came from. */
    record Known<T>(T content, Source source) implements Field<T> {}

    static <T> Field<T> absent() {
        return new Absent<>();
    }

    static <T> Field<T> known(T value, Source source) {
        return new Known<>(value, source);
    }

    /** The value where there is one. */
    default Optional<T> value() {
        return this instanceof Known<T>(T value, Source _) ? Optional.of(value) : Optional.empty();
    }

    /** The place and raw text; absent only where the form has no such cell. */
    default Optional<Source> findSource() {
        return switch (this) {
            case Absent<T> _ -> Optional.empty();
            case Blank<T>(Source source) -> Optional.of(source);
            case Unreadable<T>(Source source) -> Optional.of(source);
            case Known<T>(T _, Source source) -> Optional.of(source);
        };
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    /** The same entry seen as another kind of value. */
    default <R> Field<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Absent<T> _ -> new Absent<>();
            case Blank<T>(Source source) -> new Blank<>(source);
            case Unreadable<T>(Source source) -> new Unreadable<>(source);
            case Known<T>(T value, Source source) -> new Known<>(change.apply(value), source);
        };
    }
}
