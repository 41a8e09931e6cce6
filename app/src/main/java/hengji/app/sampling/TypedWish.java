package hengji.app.sampling;

import hengji.core.explain.Wording;
import hengji.core.recheck.HandPick;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page's fields say of a draw. */
final class TypedWish {
    static final Wording UNREADABLE = Wording.of(
            "没有抽取：各层数量要填整数，资金量分界要填数字（如 500、5000），人工指定的要写理由。",
            "Not drawn: numbers of strata are whole, bounds are amounts, and who is picked by hand owes a reason.");
    private static final String QUOTA = "quota-";
    private static final String PICK = "pick-";

    private TypedWish() {}

    static Optional<Wish> of(Map<String, String> typed) {
        Optional<List<BigDecimal>> bounds = Wish.bounds(text(typed, "bounds"));
        boolean whole =
                fields(typed, QUOTA).allMatch(field -> field.getValue().strip().matches("\\d{1,4}"));
        boolean reasoned = fields(typed, PICK)
                .allMatch(field -> !text(typed, "because-" + field.getKey().substring(PICK.length()))
                        .isEmpty());
        if (bounds.isEmpty() || !whole || !reasoned) {
            return Optional.empty();
        }
        return Optional.of(new Wish(
                Layer.find(text(typed, "layer")),
                bounds.get(),
                text(typed, "seed"),
                text(typed, "announced"),
                fields(typed, QUOTA)
                        .collect(Collectors.toMap(
                                field -> field.getKey().substring(QUOTA.length()),
                                field -> Integer.parseInt(field.getValue().strip()))),
                fields(typed, PICK)
                        .map(field -> field.getKey().substring(PICK.length()))
                        .sorted()
                        .map(code -> new HandPick(code, text(typed, "because-" + code)))
                        .toList()));
    }

    private static Stream<Map.Entry<String, String>> fields(Map<String, String> typed, String start) {
        return typed.entrySet().stream().filter(field -> field.getKey().startsWith(start));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
