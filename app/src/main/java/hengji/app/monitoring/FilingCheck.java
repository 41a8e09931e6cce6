package hengji.app.monitoring;

import hengji.core.explain.Wording;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.RowLight;
import hengji.core.workflow.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps a sheet from being handed in: money that says nothing, and red without a cause. */
final class FilingCheck {
    private static final Obstacle NO_MONEY = new Obstacle(
            Wording.of("没有填写执行数，或者填写的不是金额。", "What was spent is blank or no amount."),
            Wording.of("请填写本时段执行数；确实没有支出的填 0。", "Fill it in; 0 where nothing was spent."));
    private static final Obstacle NO_MONEY_CAUSE = new Obstacle(
            Wording.of("预算执行亮红灯，没有选择偏差原因。", "Execution is red and no cause is ticked."),
            Wording.of("请在“预算执行”下勾选原因；财政未下达、库款未保障的也在那里选。", "Tick a cause beside the money."));

    private FilingCheck() {}

    static Optional<Kept> of(Watched now, List<RowLight> silent) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (now.sheet().total().flatMap(line -> line.executed().value()).isEmpty()) {
            obstacles.add(NO_MONEY);
        }
        if (now.light().execution().light() == Light.RED
                && now.sheet().moneyCauses().isEmpty()) {
            obstacles.add(NO_MONEY_CAUSE);
        }
        silent.forEach(row -> obstacles.add(new Obstacle(
                row.sentence(), Wording.of("请在该行勾选偏差原因并说明。", "Tick a cause in that row and explain it."))));
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(new Kept.Refused(obstacles));
    }
}
