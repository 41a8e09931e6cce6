package hengji.app.work;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.path.Moves;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody (待办), over all years and units, oldest first. */
@Service
public class WorkList {
    private static final List<String> OPEN = Arrays.stream(State.values())
            .filter(state -> state.stage() != State.Stage.END)
            .map(State::name)
            .toList();

    private final Forms forms;
    private final Moves moves;
    private final Trees trees;
    private final Clock clock;

    WorkList(Forms forms, Moves moves, Trees trees, Clock clock) {
        this.forms = forms;
        this.moves = moves;
        this.trees = trees;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<WorkItem> of(Who who) {
        if (who.roles().stream().allMatch(Role::isAdministrative)) {
            return List.of();
        }
        return forms.list(FORM.STATE.in(OPEN)).stream()
                .flatMap(head -> item(head, who).stream())
                .sorted(Comparator.comparing(WorkItem::since)
                        .thenComparingLong(item -> item.form().id()))
                .toList();
    }

    private Optional<WorkItem> item(FormHead head, Who who) {
        Set<Role> roles = moves.roles(head, who);
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        Path path = moves.path(head);
        return path.holder(head.state()).stream().anyMatch(roles::contains)
                ? Optional.of(item(head, path))
                : Optional.empty();
    }

    private WorkItem item(FormHead head, Path path) {
        LocalDate since = LocalDate.ofInstant(head.stateSince(), clock.getZone());
        return new WorkItem(
                head,
                trees.tree().get(head.organisation()),
                path.name(head.state()),
                task(head),
                link(head),
                since,
                ChronoUnit.DAYS.between(since, LocalDate.now(clock)));
    }

    private static Wording task(FormHead head) {
        return switch (head.state()) {
            case RETURNED -> Wording.of("按退回意见修改并答复", "revise and answer the return items");
            case AMENDING -> Wording.of("按商定意见完善", "make the agreed changes");
            case ADJUSTING -> Wording.of("填写调整并报送", "fill in the adjustment");
            case DRAFTING -> Wording.of("填写并提交", "fill in and submit");
            case HEAD_SIGNING -> Wording.of("审签", "sign");
            case BUDGET_APPROVAL -> Wording.of("批复", "approve");
            default -> Wording.of("审核", "review");
        };
    }

    private static String link(FormHead head) {
        return switch (head.state()) {
            case RETURNED -> "/forms/" + head.id() + "/return";
            case DRAFTING, AMENDING, ADJUSTING -> "/forms/" + head.id();
            case BUDGET_APPROVAL -> "/approve";
            default -> "/forms/" + head.id() + "/review";
        };
    }
}
