package hengji.app.frame;

import hengji.app.storage.OfficeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days and hours as people read them, in the office's time (Asia/Shanghai). */
public final class Dates {
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** A day as browsers send it, 2025-03-08; absent where it is blank, or no day there is. */
    public static Optional<LocalDate> find(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** 2025年3月8日. */
    public static String day(Say say, LocalDate day) {
        return (say.isChinese() ? CHINESE : ENGLISH).format(day);
    }

    /** 2025年3月8日. */
    public static String day(Say say, Instant at) {
        return day(say, LocalDate.ofInstant(at, OfficeTime.ZONE));
    }

    /** 2025年3月8日 14:05. */
    public static String moment(Say say, Instant at) {
        return day(say, at) + " " + HOUR.format(LocalDateTime.ofInstant(at, OfficeTime.ZONE));
    }
}
