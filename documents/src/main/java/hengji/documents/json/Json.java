package hengji.documents.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of JSON. A number keeps the text it was written with. */
sealed interface Json {
    /** A string. */
    record Text(String value) implements Json {}

    /** A number. */
    record Digits(String digits) implements Json {}

    /** true or false. */
    record Truth(boolean value) implements Json {}

    /** null, or no such key. */
    record Nothing() implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {}

    /** An object. */
    record Entries(Map<String, Json> values) implements Json {
        static Entries none() {
            return new Entries(Map.of());
        }

        Json get(String key) {
            return values.getOrDefault(key, new Nothing());
        }
    }

    /** The words of a text, number or truth; absent for the rest. */
    default Optional<String> words() {
        return switch (this) {
            case Text(String value) -> Optional.of(value);
            case Digits(String digits) -> Optional.of(digits);
            case Truth(boolean value) -> Optional.of(Boolean.toString(value));
            case Nothing _, Items _, Entries _ -> Optional.empty();
        };
    }
}
