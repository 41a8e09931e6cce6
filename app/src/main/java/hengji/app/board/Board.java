package hengji.app.board;

import hengji.app.form.FormHead;
import hengji.app.monitoring.Watch;
import hengji.app.organisation.Organisation;
import hengji.app.warning.Warned;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Streak;
import hengji.core.policy.MonitoringPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lights of a year (监控总览).
 *
 * @param region whose; empty where there is nothing to see
 * @param year 年度
 * @param periods of the year's pack
 * @param chosen the period looked at; absent where the pack has none
 * @param rows one a form, by unit
 * @param today the day the overdue is counted on
 */
public record Board(
        String region,
        int year,
        List<MonitoringPeriod> periods,
        Optional<MonitoringPeriod> chosen,
        List<Row> rows,
        LocalDate today) {
    /**
     * A form with its lights.
     *
     * @param head the target form
     * @param body whose
     * @param sheets by last month
     * @param warnings by last month, those withdrawn left out
     * @param streak warnings in a row
     */
    public record Row(
            FormHead head,
            Organisation body,
            Map<Integer, Watch> sheets,
            Map<Integer, Warned> warnings,
            Streak streak) {
        /** The light that was filed for a period. */
        public Optional<Watch.Outcome> outcome(MonitoringPeriod period) {
            return Optional.ofNullable(sheets.get(period.months())).flatMap(Watch::outcome);
        }

        /** Whether a sheet was begun and not handed in. */
        public boolean isBegun(MonitoringPeriod period) {
            return sheets.containsKey(period.months()) && outcome(period).isEmpty();
        }

        public Optional<Warned> warning(MonitoringPeriod period) {
            return Optional.ofNullable(warnings.get(period.months()));
        }

        boolean isFinances(MonitoringPeriod period) {
            return outcome(period).filter(told -> told.blame() == Blame.FINANCE).isPresent();
        }

        /** Whether it was given up by an accepted answer. */
        public boolean isCancelled() {
            return warnings.values().stream().anyMatch(Warned::isCancellation);
        }

        /** The unit's name, with the project's where it is one's form. */
        public String name() {
            return body.name() + (head.projectName().isEmpty() ? "" : " · " + head.projectName());
        }
    }

    public Board {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** The rows that filed this light for the chosen period. */
    public List<Row> of(Light light) {
        return chosen.map(period -> rows.stream()
                        .filter(row -> row.outcome(period)
                                .filter(told -> told.light() == light)
                                .isPresent())
                        .toList())
                .orElse(List.of());
    }

    /** The rows that filed nothing for the chosen period. */
    public List<Row> silent() {
        return chosen.map(period -> rows.stream()
                        .filter(row -> row.outcome(period).isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** Red rows whose causes are all finance's own. */
    public List<Row> finances() {
        return of(Light.RED).stream()
                .filter(row -> row.isFinances(chosen.orElseThrow()))
                .toList();
    }

    /** Rows with three warnings in a row. */
    public List<Row> visits() {
        return rows.stream().filter(row -> row.streak().callsForVisit()).toList();
    }

    /** Rows of a key: a light's name, none, or visit; all where it is no such. */
    List<Row> rows(String key) {
        return switch (key) {
            case "silent" -> silent();
            case "visit" -> visits();
            case "finance" -> finances();
            case "GREEN", "YELLOW", "RED", "UNTOLD" -> of(Light.valueOf(key));
            default -> rows;
        };
    }
}
