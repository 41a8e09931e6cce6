package hengji.policies;

import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The simple kinds of value. */
final class Kinds {
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    static final Kind<String> TEXT =
            new Plain<>(text -> Optional.of(text).filter(said -> !said.isEmpty()), Function.identity(), "文字", "a text");
    static final Kind<BigDecimal> NUMBER = new Plain<>(Kinds::decimal, Decimals::text, "不小于 0 的数", "a number from 0");
    static final Kind<Integer> YEAR = new Plain<>(Kinds::year, Object::toString, "四位年份", "a year of four digits");
    static final Kind<Boolean> TRUTH =
            new Plain<>(Kinds::truth, truth -> truth ? "是" : "否", "true 或 false", "true or false");
    static final Kind<Map<String, BigDecimal>> SHARES = new Keyed<>(NUMBER);
    static final Kind<Map<String, List<String>>> CATALOGUE = new Keyed<>(new Joined());

    private Kinds() {}

    /** A list of texts that is shown on one line. */
    private record Joined() implements Kind<List<String>> {
        private static final Kind<List<String>> TEXTS = new Several<>(TEXT, text -> new Kind.Shown("", text));

        @Override
        public Optional<List<String>> read(Item item, Complaints complaints) {
            return TEXTS.read(item, complaints);
        }

        @Override
        public List<Shown> show(List<String> value) {
            return List.of(new Shown("", String.join("、", value)));
        }
    }

    /** A word list: no word twice. */
    record WordList() implements Kind<Set<String>> {
        @Override
        public Optional<Set<String>> read(Item item, Complaints complaints) {
            return new Joined().read(item, complaints).flatMap(words -> {
                Set<String> all = new LinkedHashSet<>(words);
                if (all.size() < words.size()) {
                    complaints.unfit(item, "不重复的词语", "words that do not repeat");
                    return Optional.empty();
                }
                return Optional.of(Collections.unmodifiableSet(all));
            });
        }

        @Override
        public List<Shown> show(Set<String> value) {
            return List.of(new Shown("", String.join("、", value)));
        }
    }

    /** One constant of an enumeration, written in lower case with hyphens. */
    static <E extends Enum<E>> Kind<E> constant(Class<E> kind, Function<E, String> showing) {
        String choices = Arrays.stream(kind.getEnumConstants()).map(Kinds::code).collect(Collectors.joining(" / "));
        return new Plain<>(
                text -> Arrays.stream(kind.getEnumConstants())
                        .filter(constant -> code(constant).equals(text))
                        .findFirst(),
                showing,
                choices,
                choices);
    }

    static Optional<Table> table(Item item, Complaints complaints) {
        if (item instanceof Item.Entries entries) {
            return Optional.of(new Table(entries, complaints));
        }
        complaints.unfit(item, "“键: 值”", "\"key: value\"");
        return Optional.empty();
    }

    /** All parts of a composed value that are there, or absent with a complaint for each that is not. */
    static Optional<List<BigDecimal>> numbers(Table table, String... keys) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String key : keys) {
            if (table.find(key).isEmpty()) {
                table.complaints().missing(table.spot(), key);
            }
            table.find(key)
                    .flatMap(item -> NUMBER.read(item, table.complaints()))
                    .ifPresent(numbers::add);
        }
        return numbers.size() == keys.length ? Optional.of(numbers) : Optional.empty();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<Integer> year(String text) {
        return FOUR_DIGITS.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
