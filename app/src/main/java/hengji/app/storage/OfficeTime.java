package hengji.app.storage;

import java.time.Clock;
import java.time.ZoneId;

/** The time the office goes by: all its days and hours are those of Asia/Shanghai, wherever the machine stands. */
public final class OfficeTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private OfficeTime() {}

    /** The clock of the office, for what runs without it as well. */
    public static Clock clock() {
        return Clock.system(ZONE);
    }
}
