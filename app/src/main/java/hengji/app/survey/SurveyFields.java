package hengji.app.survey;

import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A tally as the fields of a page, either way. */
final class SurveyFields {
    private final Map<String, String> fields;
    private final List<Wording> faults = new ArrayList<>();

    SurveyFields(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** What could not be read; to be asked after {@link #tally}. */
    List<Wording> faults() {
        return List.copyOf(faults);
    }

    /** The tally; absent where a field cannot be read. */
    Optional<Tally> tally() {
        Map<Opinion, Integer> answers = new EnumMap<>(Opinion.class);
        for (Opinion opinion : Opinion.values()) {
            answers.put(opinion, number(key(opinion), opinion.wording()));
        }
        Tally tally = new Tally(
                fields.getOrDefault("asked", "").strip(),
                day("from", Wording.of("开始日期", "first day")),
                day("to", Wording.of("结束日期", "last day")),
                number("issued", Wording.of("发放份数", "issued")),
                number("returned", Wording.of("收回份数", "returned")),
                number("valid", Wording.of("有效份数", "valid")),
                answers,
                Formula.THREE_BEST.name().equals(fields.get("formula")) ? Formula.THREE_BEST : Formula.TWO_BEST);
        return faults.isEmpty() ? Optional.of(tally) : Optional.empty();
    }

    static String key(Opinion opinion) {
        return opinion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, String> of(Tally tally) {
        Map<String, String> fields = new HashMap<>();
        fields.put("asked", tally.asked());
        fields.put("from", tally.from().toString());
        fields.put("to", tally.to().toString());
        fields.put("issued", String.valueOf(tally.issued()));
        fields.put("returned", String.valueOf(tally.returned()));
        fields.put("valid", String.valueOf(tally.valid()));
        fields.put("formula", tally.formula().name());
        tally.answers().forEach((opinion, count) -> fields.put(key(opinion), String.valueOf(count)));
        return fields;
    }

    private int number(String field, Wording name) {
        String text = fields.getOrDefault(field, "").strip();
        if (text.matches("\\d{1,8}")) {
            return Integer.parseInt(text);
        }
        faults.add(Wording.of(name.zh() + "请填整数。", name.en() + " is a whole number."));
        return 0;
    }

    private LocalDate day(String field, Wording name) {
        try {
            return LocalDate.parse(fields.getOrDefault(field, "").strip());
        } catch (DateTimeParseException _) {
            faults.add(Wording.of(name.zh() + "请按 2024-12-20 的样式填写。", name.en() + " is written like 2024-12-20."));
            return LocalDate.EPOCH;
        }
    }
}
