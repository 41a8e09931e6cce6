package hengji.app.pathsetting;

import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a region's forms go their way (流程与名称).
 *
 * @param head of the page
 * @param paths of the region, targets first
 * @param offices what its offices are called
 * @param asked what was sent, where it was refused
 */
public record PathPage(SetupHead head, List<Path> paths, Map<Role, Wording> offices, Asked asked) {
    /** The steps of a path in its order, then those left out. */
    public List<State> steps(Path path) {
        List<State> steps = new ArrayList<>(path.settings().steps());
        path.kind().steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        return List.copyOf(steps);
    }

    /** The place of a step, from 1; 0 where it is left out. */
    public int place(Path path, State step) {
        return path.settings().steps().indexOf(step) + 1;
    }

    /** The local name of a step; empty where it has the usual one. */
    public String local(Path path, State step) {
        return path.settings().names().getOrDefault(step, Wording.of("", "")).zh();
    }

    /** What a step is usually called. */
    public Wording usual(Path path, State step) {
        return Path.standard(path.kind()).name(step);
    }

    /** The role that usually does a step, by its name here. */
    public Wording performer(Path path, State step) {
        return Path.standard(path.kind()).holder(step).stream()
                .findFirst()
                .map(role -> offices.getOrDefault(role, role.wording()))
                .orElse(Wording.of("", ""));
    }

    /** Whether a role was chosen for a step. */
    public boolean isDoneBy(Path path, State step, Role role) {
        return path.settings().doneBy().get(step) == role;
    }
}
