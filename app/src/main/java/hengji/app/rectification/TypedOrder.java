package hengji.app.rectification;

import hengji.app.frame.Dates;
import hengji.core.explain.Wording;
import hengji.core.rectification.Origin;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An item typed by hand. */
final class TypedOrder {
    private static final Wording INCOMPLETE = Wording.of(
            "没有列入：单位、年度、来源、存在问题、整改要求和期限都要填写。", "Not opened: unit, year, origin, problem, demand and day are due.");

    private TypedOrder() {}

    /** What was typed, as far as it makes an item. */
    sealed interface Read {
        record Complete(Order order) implements Read {}

        record Faulty(Wording why) implements Read {}
    }

    static Read read(Map<String, String> typed) {
        Optional<Origin> origin = Arrays.stream(Origin.values())
                .filter(from -> from.name().equals(typed.get("origin")))
                .findFirst();
        Optional<LocalDate> due = Dates.find(text(typed, "due"));
        boolean complete = text(typed, "organisation").matches("\\d{1,18}")
                && text(typed, "year").matches("20\\d\\d")
                && Set.of("problem", "demand").stream()
                        .noneMatch(name -> text(typed, name).isEmpty());
        if (origin.isEmpty() || due.isEmpty() || !complete) {
            return new Read.Faulty(INCOMPLETE);
        }
        Found found = new Found(0, "", "", text(typed, "problem"), text(typed, "ground"), text(typed, "demand"));
        return new Read.Complete(new Order(
                Long.parseLong(text(typed, "organisation")),
                Integer.parseInt(text(typed, "year")),
                origin.get(),
                "",
                "",
                text(typed, "responsible"),
                due.get(),
                List.of(found)));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
