package hengji.app.monitoring;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.core.monitoring.RowLight;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 绩效运行监控表 of a period.
 *
 * @param frame around it
 * @param body whose form
 * @param watched what was said, and the lights
 * @param tabs one a period
 * @param rows one an indicator
 * @param whole whether the reader may write everything
 * @param wards what the bureau may do
 * @param trouble why the last try was not taken
 * @param others what others typed meanwhile, in words
 */
public record WatchPage(
        Frame frame,
        Organisation body,
        Watched watched,
        List<Tab> tabs,
        List<Row> rows,
        boolean whole,
        Wards wards,
        List<Obstacle> trouble,
        List<String> others) {
    /** A period, with its light once it was filed. */
    public record Tab(String link, String name, String mark, boolean chosen) {}

    /** An indicator with its light. */
    public record Row(Line line, SaidRow said, RowLight light, boolean open, String earlier) {
        public String text(String column) {
            return Column.find(column).map(line::text).orElse("");
        }

        public boolean isQualitative() {
            return line.text(Column.SIGN).strip().equals("定性");
        }
    }

    /**
     * What waits for the bureau.
     *
     * @param mayReturn whether a filed sheet may be given back
     * @param mayWarn whether a warning may be issued
     * @param warning link to the warning of this period; absent where there is none
     */
    public record Wards(boolean mayReturn, boolean mayWarn, Optional<String> warning) {}

    public WatchPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        trouble = List.copyOf(trouble);
        others = List.copyOf(others);
    }

    public Say say() {
        return frame.say();
    }

    public String address() {
        return "/forms/" + watched.head().id() + "/monitoring/"
                + watched.period().months();
    }

    /** Whether anything may be written here. */
    public boolean mayWrite() {
        return rows.stream().anyMatch(Row::open) || whole;
    }

    /** Counts of rows by the name of their light. */
    public Map<String, Long> counts() {
        return rows.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> row.light().light().name(), java.util.stream.Collectors.counting()));
    }

    public String count(String light) {
        return Long.toString(counts().getOrDefault(light, 0L));
    }
}
