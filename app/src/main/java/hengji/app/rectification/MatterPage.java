package hengji.app.rectification;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.core.procedure.Need;
import hengji.core.rectification.RectificationAction;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * One item with all that became of it (整改事项).
 *
 * @param frame around it
 * @param matter the item
 * @param body who has to act
 * @param overdue whether its last day has passed
 * @param proofs what was enclosed
 * @param steps what became of it
 * @param choices what the reader may do
 * @param obstacles why the last try was not taken
 * @param typed what was typed then
 */
public record MatterPage(
        Frame frame,
        Matter matter,
        Organisation body,
        boolean overdue,
        List<Proof> proofs,
        List<History.Step> steps,
        List<Way> choices,
        List<Obstacle> obstacles,
        Map<String, String> typed) {
    /** A step one may take, and what it takes. */
    public record Way(RectificationAction action, List<Need> needs) {
        public boolean asks(Need need) {
            return needs.contains(need);
        }

        public boolean asksWords() {
            return asks(Need.REASON) || asks(Need.MEASURES);
        }

        /** Whether it takes the matter forward. */
        public boolean isForward() {
            return action == RectificationAction.REPORT || action == RectificationAction.CLOSE;
        }
    }

    public MatterPage {
        proofs = List.copyOf(proofs);
        steps = List.copyOf(steps);
        choices = List.copyOf(choices);
        typed = Map.copyOf(typed);
    }

    public Say say() {
        return frame.say();
    }

    public String address() {
        return "/rectification/" + matter.organisation() + "/" + matter.id();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    /** Whether files may be added and taken back now. */
    public boolean mayProve() {
        return choices.stream().anyMatch(way -> way.action() == RectificationAction.REPORT);
    }
}
