package hengji.app.monitoring;

import hengji.app.frame.Dates;
import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.Pace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a page as what they say. */
final class Sent {
    private final Map<String, String[]> fields;

    Sent(Map<String, String[]> fields) {
        this.fields = fields;
    }

    Filled filled() {
        Map<String, SaidRow> rows = new HashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith("rev."))
                .map(name -> name.substring(4))
                .forEach(lineage -> rows.put(lineage, row(lineage)));
        return new Filled(fields.containsKey("revision") ? Optional.of(money()) : Optional.empty(), rows);
    }

    private SaidMoney money() {
        boolean same = text("executed").equals(text("paid"));
        return new SaidMoney(
                text("adjusted"),
                text("executed"),
                same ? Dates.find(text("paidUntil")) : Optional.empty(),
                Because.sent(all("cause"), text("words")),
                number("revision"));
    }

    private SaidRow row(String lineage) {
        return new SaidRow(
                text("actual." + lineage),
                text("judgement." + lineage),
                text("expected." + lineage),
                named(Likelihood.values(), "likelihood." + lineage),
                named(Pace.values(), "pace." + lineage),
                Because.sent(all("cause." + lineage), text("words." + lineage)),
                number("rev." + lineage));
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String field) {
        return Arrays.stream(all).filter(one -> one.name().equals(text(field))).findFirst();
    }

    private List<String> all(String field) {
        return List.of(fields.getOrDefault(field, new String[0]));
    }

    private String text(String field) {
        return all(field).stream().findFirst().orElse("").strip();
    }

    private long number(String field) {
        return text(field).matches("\\d{1,18}") ? Long.parseLong(text(field)) : -1;
    }
}
