package hengji.app.setup;

import hengji.app.frame.Dates;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent with a form, and what was wrong with it: the page is shown again with both.
 *
 * @param typed fields by name
 * @param wrong everything that stands against it; empty at first
 */
public record Asked(Map<String, String> typed, List<Wording> wrong) {
    public static final Asked NOTHING = new Asked(Map.of(), List.of());

    public Asked {
        typed = Map.copyOf(typed);
        wrong = List.copyOf(wrong);
    }

    /** The text of a field; what it usually holds where nothing was sent. */
    public String text(String field, String usual) {
        return typed.getOrDefault(field, usual);
    }

    public String text(String field) {
        return text(field, "").strip();
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    /** A number; 0 where none was sent. */
    public long number(String field) {
        String text = text(field);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** A day as browsers send it; absent where it is blank or none. */
    public Optional<LocalDate> day(String field) {
        return Dates.find(text(field));
    }

    public Asked with(List<Wording> reasons) {
        return new Asked(typed, reasons);
    }
}
