package hengji.app.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The nation's days off and shifted workdays that come with Hengji; the file names its source and that nobody checked it. */
final class ShippedDays {
    private static final String FILE = "hengji/calendar/cn.csv";

    private ShippedDays() {}

    static List<SpecialDay> read() {
        return lines().filter(line -> !line.startsWith("#"))
                .flatMap(ShippedDays::days)
                .toList();
    }

    private static Stream<SpecialDay> days(String line) {
        String[] fields = line.split(",", 4);
        LocalDate first = LocalDate.parse(fields[0]);
        LocalDate last = LocalDate.parse(fields[1]);
        return first.datesUntil(last.plusDays(1))
                .map(day -> new SpecialDay(day, fields[2].equals("work"), fields[3], false));
    }

    private static Stream<String> lines() {
        try (InputStream in = ShippedDays.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException problem) {
            throw new UncheckedIOException(FILE, problem);
        }
    }
}
