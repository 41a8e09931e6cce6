package hengji.app.warning;

import hengji.app.access.NotThere;
import hengji.app.frame.Dates;
import hengji.app.rectification.Found;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.WarningAction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a page as what they say. */
final class SentAct {
    /** So many items may be typed at a time. */
    static final int ITEMS = 3;

    private final Map<String, String> fields;

    SentAct(Map<String, String> fields) {
        this.fields = fields;
    }

    Act act(long form) {
        WarningAction action = Arrays.stream(WarningAction.values())
                .filter(known -> known.name().equals(fields.get("action")))
                .findFirst()
                .orElseThrow(NotThere::new);
        String revision = text("revision");
        return new Act(
                action,
                revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1,
                text("words"),
                answer(),
                Dates.find(text("due")),
                items(form));
    }

    /** An amount that cannot be read counts as below nought, so that it is refused and never lost. */
    private Optional<Answer> answer() {
        return Arrays.stream(Answer.Choice.values())
                .filter(choice -> choice.name().equals(fields.get("choice")))
                .findFirst()
                .map(choice -> new Answer(choice, text("words"), amount()));
    }

    private Optional<BigDecimal> amount() {
        String text = text("amount").replace(",", "").replace("，", "");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.matches("\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : new BigDecimal("-1"));
    }

    private List<Found> items(long form) {
        List<Found> items = new ArrayList<>();
        for (int place = 1; place <= ITEMS; place++) {
            String problem = text("problem" + place);
            String demand = text("demand" + place);
            if (!problem.isEmpty() && !demand.isEmpty()) {
                items.add(new Found(form, "", "", problem, text("ground" + place), demand));
            }
        }
        return items;
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
