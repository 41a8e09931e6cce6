package hengji.app.board;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.frame.Paged;
import hengji.app.warning.Warned;
import hengji.core.explain.Wording;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.WarningState;
import hengji.core.policy.MonitoringPeriod;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board for programs. */
@RestController
class BoardApi {
    private final Boards boards;
    private final Presence presence;

    BoardApi(Boards boards, Presence presence) {
        this.boards = boards;
        this.presence = presence;
    }

    /** What was filed for a period, and the warning it led to. */
    record Filed(
            String period,
            int months,
            Light light,
            Blame blame,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal progress,
            @Nullable WarningState warning) {}

    /** A form with its lights. */
    record Row(
            long form,
            long organisation,
            String code,
            String name,
            boolean cancelled,
            boolean visit,
            Wording inRow,
            List<Filed> periods) {
        static Row of(Board.Row row, List<MonitoringPeriod> periods) {
            return new Row(
                    row.head().id(),
                    row.body().id(),
                    row.body().code(),
                    row.name(),
                    row.isCancelled(),
                    row.streak().callsForVisit(),
                    row.streak().sentence(),
                    periods.stream()
                            .flatMap(period -> row.outcome(period).stream()
                                    .map(told -> new Filed(
                                            period.name(),
                                            period.months(),
                                            told.light(),
                                            told.blame(),
                                            told.rate().orElse(null),
                                            told.progress().orElse(null),
                                            row.warning(period)
                                                    .map(Warned::state)
                                                    .orElse(null))))
                            .toList());
        }
    }

    @Allow(Deed.SEE_MONITORING)
    @GetMapping("/api/v1/monitoring")
    Paged<Row> board(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        Board board = boards.of(presence.get(request), year, 0);
        return Paged.of(board.rows(), page, size).map(row -> Row.of(row, board.periods()));
    }
}
