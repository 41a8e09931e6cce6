package hengji.app.duty;

import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules there are to choose from. */
public final class DutyChoices {
    /** In the order of the page. */
    public static final List<DutyRule> ALL = Stream.concat(
                    DutyRule.USUAL.stream(),
                    Stream.of(
                            choice(PathKind.TARGET, FormKind.DEPARTMENT_TARGET),
                            choice(PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION)))
            .toList();

    private DutyChoices() {}

    /** The name of its fields in a form. */
    public static String key(DutyRule rule) {
        return rule.kind() + "-" + rule.bodies();
    }

    private static DutyRule choice(PathKind path, FormKind kind) {
        return new DutyRule(path, kind, Bodies.UNITS, DutyScope.OWN, Optional.empty());
    }
}
