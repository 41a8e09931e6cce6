package hengji.app.kit;

import hengji.app.frame.Dates;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A letter as somebody typed it. */
final class TypedLetter {
    private record Limit(String field, int longest, Wording name) {}

    private static final List<Limit> LIMITS = List.of(
            new Limit("documentNo", 100, Wording.of("文号", "The number")),
            new Limit("addressee", 200, Wording.of("主送单位", "The addressee")),
            new Limit("contact", 100, Wording.of("联系人", "The contact")),
            new Limit("phone", 60, Wording.of("联系电话", "The phone")),
            new Limit("rectification", 8000, Wording.of("整改情况", "The text")));

    private TypedLetter() {}

    static Letter of(Map<String, String> typed) {
        return new Letter(
                text(typed, "documentNo"),
                Dates.find(text(typed, "documentDate")),
                text(typed, "addressee"),
                text(typed, "contact"),
                text(typed, "phone"),
                text(typed, "rectification"),
                text(typed, "revision").matches("\\d{1,18}") ? Long.parseLong(text(typed, "revision")) : 0);
    }

    /** Why it cannot be kept; absent where it can. */
    static Optional<Wording> obstacle(Map<String, String> typed) {
        String date = text(typed, "documentDate");
        if (!date.isBlank() && Dates.find(date).isEmpty()) {
            return Optional.of(Wording.of("日期请写成 2025-03-08。", "Write the date as 2025-03-08."));
        }
        return LIMITS.stream()
                .filter(limit -> text(typed, limit.field()).length() > limit.longest())
                .findFirst()
                .map(limit -> Wording.of(
                        limit.name().zh() + "最多 " + limit.longest() + " 字，请精简。",
                        limit.name().en() + " takes " + limit.longest() + " characters."));
    }

    /** The same words over another revision, so that saving once more keeps them. */
    static Letter at(Letter letter, long revision) {
        return new Letter(
                letter.documentNo(),
                letter.documentDate(),
                letter.addressee(),
                letter.contact(),
                letter.phone(),
                letter.rectification(),
                revision);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }
}
