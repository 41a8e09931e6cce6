package hengji.app.monitoring;

import static hengji.app.tables.Tables.FORM;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.app.year.Stage;
import hengji.app.year.Term;
import hengji.app.year.Terms;
import hengji.core.explain.Wording;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sheets of this year that a clerk has not handed in although their period has ended; of several, the last. */
@Component
class WatchErrands implements Errands {
    private final Permissions permissions;
    private final Forms forms;
    private final Watching watching;
    private final Watches watches;
    private final Trees trees;
    private final Terms terms;
    private final Clock clock;

    WatchErrands(
            Permissions permissions,
            Forms forms,
            Watching watching,
            Watches watches,
            Trees trees,
            Terms terms,
            Clock clock) {
        this.permissions = permissions;
        this.forms = forms;
        this.watching = watching;
        this.watches = watches;
        this.trees = trees;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Who who) {
        if (!who.holds(Role.UNIT_CLERK)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Long> bodies = permissions.reach(who, Deed.FILL_FORM).stream()
                .map(Organisation::id)
                .toList();
        List<FormHead> targets = forms.list(FORM.PATH
                .eq(PathKind.TARGET.name())
                .and(FORM.STATE.eq(State.APPROVED.name()))
                .and(FORM.BUDGET_YEAR.eq(today.getYear()))
                .and(FORM.ORGANISATION_ID.in(bodies)));
        if (targets.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Watch>> sheets = watches
                .of(targets.stream().map(FormHead::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Watch::form));
        Tree tree = trees.tree();
        Terms.Today days = terms.today();
        return targets.stream()
                .flatMap(head -> owed(head, sheets.getOrDefault(head.id(), List.of()), today).stream()
                        .map(period -> errand(head, period, tree.get(head.organisation()), days)))
                .toList();
    }

    private Optional<MonitoringPeriod> owed(FormHead head, List<Watch> sheets, LocalDate today) {
        return watching.periods(head).stream()
                .filter(period -> today.isAfter(end(head, period)))
                .reduce((_, last) -> last)
                .filter(period ->
                        sheets.stream().noneMatch(sheet -> sheet.filed() && sheet.months() == period.months()));
    }

    private static Errand errand(FormHead head, MonitoringPeriod period, Organisation body, Terms.Today days) {
        LocalDate end = end(head, period);
        String project = head.projectName().isEmpty() ? "" : "：" + head.projectName();
        return new Errand(
                head.year(),
                body,
                Kind.MONITORING,
                Wording.of(period.name() + "运行监控" + project, "monitoring, months 1 to " + period.months() + project),
                Kind.MONITORING.wording(),
                Wording.of("填写并提交监控表", "fill in the sheet and hand it in"),
                "/forms/" + head.id() + "/monitoring/" + period.months(),
                end.plusDays(1),
                days.end(head.region(), head.year(), Stage.MONITORING)
                        .map(Term::due)
                        .filter(due -> due.isAfter(end)));
    }

    private static LocalDate end(FormHead head, MonitoringPeriod period) {
        return LocalDate.of(head.year(), period.months(), 1).plusMonths(1).minusDays(1);
    }
}
