package hengji.app.auditing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which entries to show; empty texts restrict nothing.
 *
 * @param from first day
 * @param to last day
 * @param person part of a login
 * @param organisation part of an organisation's code or name
 * @param action start of an action's name
 * @param text part of subject, before or after
 * @param before only entries older than this one; 0 for the newest
 */
public record Filter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String person,
        String organisation,
        String action,
        String text,
        long before) {
    /** The same filter for a link, from another place on. */
    public String query(long place) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("from", from.map(LocalDate::toString).orElse(""));
        fields.put("to", to.map(LocalDate::toString).orElse(""));
        fields.put("person", person);
        fields.put("organisation", organisation);
        fields.put("action", action);
        fields.put("text", text);
        fields.put("before", place == 0 ? "" : Long.toString(place));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
