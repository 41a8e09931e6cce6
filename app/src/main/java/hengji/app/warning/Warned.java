package hengji.app.warning;

import hengji.core.explain.Wording;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Trigger;
import hengji.core.monitoring.WarningState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A warning as it is kept (监控预警).
 *
 * @param id internal
 * @param sheet the monitoring sheet it came of
 * @param form the target form
 * @param organisation whose form
 * @param year 年度
 * @param months the last month of its period
 * @param period its name
 * @param triggers what called for it
 * @param blame on whose side the causes lay
 * @param sentence what it said when it was issued
 * @param unspent what was left of the budget then, in the form's unit; absent where it could not be told
 * @param issued day of issue
 * @param due last day of the answer
 * @param state where it stands
 * @param since since when
 * @param answer what the office answered; absent before
 * @param lastBy who took the last step; 0 for the office itself
 * @param revision raised by every step
 */
public record Warned(
        long id,
        long sheet,
        long form,
        long organisation,
        int year,
        int months,
        String period,
        List<Trigger> triggers,
        Blame blame,
        Wording sentence,
        Optional<BigDecimal> unspent,
        LocalDate issued,
        LocalDate due,
        WarningState state,
        Instant since,
        Optional<Answer> answer,
        long lastBy,
        long revision) {
    public Warned {
        triggers = List.copyOf(triggers);
    }

    /** Whether only finance can put it right; the office then answers for the record. */
    public boolean isFinances() {
        return blame == Blame.FINANCE;
    }

    /** Whether the office owes an answer. */
    public boolean isOpen() {
        return state == WarningState.ISSUED || state == WarningState.SENT_BACK;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(due);
    }

    /** Whether the project was given up by an answer that finance accepted. */
    public boolean isCancellation() {
        return state == WarningState.SETTLED
                && answer.filter(given -> given.choice() == Answer.Choice.CANCEL)
                        .isPresent();
    }

    public String link() {
        return "/forms/" + form + "/warnings/" + id;
    }

    /** What items of rectification know it by. */
    public String source() {
        return "warning " + id;
    }
}
