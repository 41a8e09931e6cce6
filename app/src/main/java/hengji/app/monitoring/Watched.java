package hengji.app.monitoring;

import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.core.form.Form;
import hengji.core.monitoring.FormLight;
import hengji.core.monitoring.MonitoringSheet;
import hengji.core.monitoring.RowLight;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.Pack;
import java.util.List;

/**
 * A target form with what is said of a period and the lights that follow.
 *
 * @param head the target form
 * @param pack the rules of its region and year
 * @param period up to when
 * @param target what was approved
 * @param lines its indicators as approved, blank ones left out
 * @param watch what was said
 * @param sheet the same as the engine takes it
 * @param light what follows
 */
public record Watched(
        FormHead head,
        Pack pack,
        MonitoringPeriod period,
        Form target,
        List<Line> lines,
        Watch watch,
        MonitoringSheet sheet,
        FormLight light) {
    public Watched {
        lines = List.copyOf(lines);
    }

    /** The light of the n-th line, from 0. */
    public RowLight row(int place) {
        return light.rows().get(place);
    }
}
