package hengji.app.year;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param day which
 * @param working whether people work
 * @param note why
 * @param own whether the region said so itself; else it comes with Hengji, 未核对
 */
public record SpecialDay(LocalDate day, boolean working, String note, boolean own) {}
