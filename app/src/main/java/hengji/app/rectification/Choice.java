package hengji.app.rectification;

import hengji.core.explain.Wording;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of the ledger somebody wants to see.
 *
 * @param year 0 for all
 * @param unit id of an organisation; 0 for all
 * @param standing by how far it got
 * @param origin absent for all
 */
record Choice(int year, long unit, Standing standing, Optional<Origin> origin) {
    /** How far an item got, as one asks for it. */
    enum Standing {
        ALL("全部", "all"),
        OPEN("未销号", "open"),
        OVERDUE("已逾期", "overdue"),
        REPORTED("待核实", "to be verified"),
        CLOSED("已销号", "closed");

        private final Wording wording;

        Standing(String zh, String en) {
            wording = Wording.of(zh, en);
        }

        public Wording wording() {
            return wording;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takes(Matter matter, LocalDate today) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> matter.isOpen();
                case OVERDUE -> matter.isOverdue(today);
                case REPORTED -> matter.state() == RectificationState.REPORTED;
                case CLOSED -> !matter.isOpen();
            };
        }
    }

    /** As an address says it; what is not understood counts as not said. */
    static Choice of(Map<String, String> said) {
        return new Choice(
                (int) number(said.getOrDefault("year", "")),
                number(said.getOrDefault("unit", "")),
                Arrays.stream(Standing.values())
                        .filter(standing -> standing.key().equals(said.get("standing")))
                        .findFirst()
                        .orElse(Standing.ALL),
                Arrays.stream(Origin.values())
                        .filter(origin -> origin.name().equals(said.get("origin")))
                        .findFirst());
    }

    Choice standing(Standing other) {
        return new Choice(year, unit, other, origin);
    }

    /** Everything but how far it got. */
    boolean concerns(Matter matter) {
        return (year == 0 || matter.year() == year)
                && (unit == 0 || matter.organisation() == unit)
                && origin.filter(wanted -> wanted != matter.origin()).isEmpty();
    }

    boolean takes(Matter matter, LocalDate today) {
        return concerns(matter) && standing.takes(matter, today);
    }

    /** For addresses. */
    String query() {
        return "year=" + year + "&unit=" + unit + "&standing=" + standing.key()
                + origin.map(from -> "&origin=" + from.name()).orElse("");
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
