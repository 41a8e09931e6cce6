package hengji.app.warning;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.app.rectification.Matter;
import hengji.core.explain.Wording;
import hengji.core.monitoring.WarningAction;
import hengji.core.procedure.Need;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * 监控预警.
 *
 * @param frame around it
 * @param warning the warning
 * @param head the target form
 * @param body whose form
 * @param overdue whether the answer is late
 * @param visit whether three in a row call for a visit, in words; empty where not
 * @param steps what became of it
 * @param items what it was handed on to
 * @param choices what the reader may do
 * @param reasons what the sheet says of its red, in sentences
 * @param suggested what would have to be put right
 * @param obstacles why the last try was not taken
 * @param typed what was typed then
 */
public record WarningPage(
        Frame frame,
        Warned warning,
        FormHead head,
        Organisation body,
        boolean overdue,
        String visit,
        List<WarningStore.Step> steps,
        List<Matter> items,
        List<Way> choices,
        List<Wording> reasons,
        String suggested,
        List<Obstacle> obstacles,
        Map<String, String> typed) {
    /** A step one may take, and what it takes. */
    public record Way(WarningAction action, List<Need> needs) {
        public boolean asks(Need need) {
            return needs.contains(need);
        }

        public boolean isForward() {
            return action == WarningAction.ANSWER || action == WarningAction.ACCEPT;
        }
    }

    public WarningPage {
        steps = List.copyOf(steps);
        items = List.copyOf(items);
        reasons = List.copyOf(reasons);
        choices = List.copyOf(choices);
        typed = Map.copyOf(typed);
    }

    public Say say() {
        return frame.say();
    }

    public String text(Way way, String name) {
        return way.action().name().equals(typed.get("action")) ? typed.getOrDefault(name, "") : "";
    }
}
