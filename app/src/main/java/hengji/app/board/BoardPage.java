package hengji.app.board;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.core.monitoring.Light;
import hengji.core.policy.MonitoringPeriod;
import java.util.Comparator;
import java.util.List;

/**
 * 监控总览.
 *
 * @param frame around it
 * @param board the lights
 * @param years to choose from
 * @param show which rows are shown, by key; empty for all
 * @param rows those
 */
public record BoardPage(Frame frame, Board board, List<Integer> years, String show, List<Board.Row> rows) {
    public BoardPage {
        years = List.copyOf(years);
        rows = rows.stream()
                .sorted(Comparator.comparingInt((Board.Row row) -> urgency(row, board)))
                .toList();
    }

    /** Red first, then what says nothing, then yellow; by unit within each. */
    private static int urgency(Board.Row row, Board board) {
        return board.chosen()
                .flatMap(row::outcome)
                .map(told -> switch (told.light()) {
                    case RED -> 0;
                    case UNTOLD -> 2;
                    case YELLOW -> 3;
                    case GREEN -> 4;
                })
                .orElse(1);
    }

    public Say say() {
        return frame.say();
    }

    public int count(Light light) {
        return board.of(light).size();
    }

    /** Where a form's sheet of a period is. */
    public static String link(Board.Row row, MonitoringPeriod period) {
        return "/forms/" + row.head().id() + "/monitoring/" + period.months();
    }

    /** Where the page with other rows is. */
    public String showing(String key) {
        return "/monitoring?year=" + board.year() + "&period="
                + board.chosen().map(MonitoringPeriod::months).orElse(0) + (key.isEmpty() ? "" : "&show=" + key);
    }

    public boolean isChosen(MonitoringPeriod period) {
        return board.chosen().filter(period::equals).isPresent();
    }
}
