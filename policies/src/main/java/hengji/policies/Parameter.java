package hengji.policies;

import hengji.core.policy.Limit;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in a pack's file that holds one cited value.
 *
 * @param path its keys, joined by a slash
 * @param kind what kind of value stands there
 * @param due whether a pack must have it
 * @param <T> the value
 */
record Parameter<T>(String path, Kind<T> kind, boolean due) {
    static <T> Parameter<T> due(String path, Kind<T> kind) {
        return new Parameter<>(path, kind, true);
    }

    static Parameter<BigDecimal> of(Limit limit) {
        return due("limits/" + limit.key(), Kinds.NUMBER);
    }

    static Parameter<Set<String>> of(Vocabulary vocabulary) {
        return due("vocabularies/" + vocabulary.key(), new Kinds.WordList());
    }

    /** All parameters a file may set, in the order people read them. */
    static List<Parameter<?>> all() {
        return Stream.of(
                        Stream.of(Parameters.SPLIT, Parameters.CATALOGUE),
                        Stream.of(Limit.values()).map(Parameter::of),
                        Parameters.scoring(),
                        Parameters.year(),
                        Stream.of(Vocabulary.values()).map(Parameter::of),
                        Stream.of(Parameters.LOCAL_DOCUMENT, Parameters.REPORT_OUTLINE))
                .<Parameter<?>>flatMap(part -> part)
                .toList();
    }
}
