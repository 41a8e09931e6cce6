package hengji.app.year;

import java.time.LocalDate;

/**
 * When a stage runs.
 *
 * @param stage which
 * @param from first day
 * @param to last day
 */
public record StageDays(Stage stage, LocalDate from, LocalDate to) {
    public StageDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(stage + " ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
