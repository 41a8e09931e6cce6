package hengji.app.year;

import java.time.LocalDate;

/**
 * Until when something has to be done.
 *
 * @param due last day
 * @param workdays left, today not counted; below nought where the day has passed
 */
public record Term(LocalDate due, int workdays) {
    private static final int SOON = 3;

    public boolean isLate() {
        return workdays < 0;
    }

    public boolean isSoon() {
        return !isLate() && workdays <= SOON;
    }
}
