package hengji.app.path;

import hengji.app.form.FormHead;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import java.util.List;

/** What another feature has against a step that the table allows; offer a bean. */
public interface Gate {
    /** Everything that stands in the way; empty where nothing does. */
    List<Obstacle> obstacles(FormHead head, Action action);
}
