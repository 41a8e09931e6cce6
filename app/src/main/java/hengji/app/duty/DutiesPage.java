package hengji.app.duty;

import hengji.app.organisation.Organisation;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Map;

/**
 * Who must file what in a year (应报).
 *
 * @param head of the page
 * @param years of the region, newest first
 * @param year which is shown; 0 where the region has none
 * @param open whether it may still be changed
 * @param path targets or self-evaluations
 * @param rules of the year
 * @param duties what they come to on that path
 * @param counts duties by standing
 * @param exceptions of the year
 * @param bodies that may be excepted
 * @param asked what was sent, where it was refused
 */
public record DutiesPage(
        SetupHead head,
        List<Integer> years,
        int year,
        boolean open,
        PathKind path,
        List<DutyRule> rules,
        List<Duty> duties,
        Map<Standing, Long> counts,
        List<DutyException> exceptions,
        List<Organisation> bodies,
        Asked asked) {
    /** Whether a rule is set. */
    public boolean has(DutyRule choice) {
        return rules.stream().anyMatch(rule -> isFor(rule, choice));
    }

    /** The scope of a rule, or what is usual. */
    public DutyScope scope(DutyRule choice) {
        return rules.stream()
                .filter(rule -> isFor(rule, choice))
                .map(DutyRule::scope)
                .findFirst()
                .orElse(choice.scope());
    }

    /** The last day a rule has of its own; empty for none. */
    public String due(DutyRule choice) {
        return rules.stream()
                .filter(rule -> isFor(rule, choice))
                .flatMap(rule -> rule.due().stream())
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** The name of a body. */
    public String name(long organisation) {
        return bodies.stream()
                .filter(body -> body.id() == organisation)
                .map(Organisation::name)
                .findFirst()
                .orElse("—");
    }

    private static boolean isFor(DutyRule rule, DutyRule choice) {
        return rule.path() == choice.path() && rule.kind() == choice.kind() && rule.bodies() == choice.bodies();
    }

    /** How a standing is marked. */
    public String shade(Standing standing) {
        return switch (standing) {
            case FILED, OFFLINE -> "ok";
            case OVERDUE, RETURNED -> "bad";
            case FILLING -> "warn";
            case NOT_BEGUN, EXCUSED -> "";
        };
    }
}
