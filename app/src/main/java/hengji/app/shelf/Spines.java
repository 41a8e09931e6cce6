package hengji.app.shelf;

import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.path.Ways;
import hengji.app.year.Stages;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sums a form up in one line of the list. */
@Component
class Spines {
    private final Assessor assessor;
    private final Trees trees;
    private final Ways ways;
    private final Stages stages;
    private final Clock clock;

    Spines(Assessor assessor, Trees trees, Ways ways, Stages stages, Clock clock) {
        this.assessor = assessor;
        this.trees = trees;
        this.ways = ways;
        this.stages = stages;
        this.clock = clock;
    }

    Spine of(FormHead head, Who who) {
        Assessed assessed = assessor.assess(head.id());
        Path path = ways.of(head);
        long errors = assessed.count(Severity.ERROR);
        Optional<LocalDate> due = head.state().stage() == State.Stage.WRITING
                ? stages.due(head.region(), head.year(), head.path())
                : Optional.empty();
        return new Spine(
                head,
                trees.tree().find(head.organisation()).map(Organisation::name).orElse(""),
                path.name(head.state()),
                weights(assessed),
                assessor.pack(head.region(), head.year())
                        .get(Limit.INDICATOR_WEIGHTS)
                        .value()
                        .setScale(2, RoundingMode.HALF_UP),
                assessed.sheet().rows().size(),
                errors,
                assessed.count(Severity.WARNING),
                due,
                due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent(),
                next(head, path, errors, who));
    }

    private static BigDecimal weights(Assessed assessed) {
        return assessed.evaluation().form().indicators().stream()
                .map(Indicator::weight)
                .flatMap(weight -> weight.value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Wording next(FormHead head, Path path, long errors, Who who) {
        return switch (head.state().stage()) {
            case WRITING -> writing(head.state(), errors, who);
            case REVIEW -> reviewing(path.holder(head.state()), who);
            case END -> Wording.of("已办结，可查看和打印", "done; to read and print");
        };
    }

    private static Wording writing(State state, long errors, Who who) {
        if (Collections.disjoint(who.roles(), Set.of(Role.UNIT_CLERK, Role.SECTION_OFFICER))) {
            return Wording.of("等单位填报", "the unit fills it in");
        }
        if (state == State.RETURNED) {
            return Wording.of("按退回意见修改，逐条答复后再报送", "mend and answer each item, then submit");
        }
        if (errors > 0) {
            return Wording.of("改正 " + errors + " 处错误，再报送", "mend " + errors + " errors, then submit");
        }
        return state == State.ADJUSTING
                ? Wording.of("完成调整后报送", "finish the adjustment, then submit")
                : Wording.of("核对填写，完成后报送", "fill in, then submit");
    }

    private static Wording reviewing(Set<Role> holders, Who who) {
        if (!Collections.disjoint(holders, who.roles())) {
            return Wording.of("请审核", "review it");
        }
        List<Role> waited = holders.stream().sorted().toList();
        return Wording.of(
                "等" + waited.stream().map(role -> role.wording().zh()).collect(Collectors.joining("、")) + "办理",
                "waits for the "
                        + waited.stream().map(role -> role.wording().en()).collect(Collectors.joining(", ")));
    }
}
