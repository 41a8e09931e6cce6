package hengji.app.board;

import static hengji.app.tables.Tables.FORM;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.monitoring.Watch;
import hengji.app.monitoring.Watching;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.warning.Visits;
import hengji.app.warning.Warned;
import hengji.app.warning.Warnings;
import hengji.core.monitoring.WarningState;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the lights of a year together, as far as somebody may see them. */
@Service
public class Boards {
    private final Permissions permissions;
    private final Forms forms;
    private final Watching watching;
    private final Warnings warnings;
    private final Visits visits;
    private final Assessor assessor;
    private final Trees trees;
    private final Clock clock;

    Boards(
            Permissions permissions,
            Forms forms,
            Watching watching,
            Warnings warnings,
            Visits visits,
            Assessor assessor,
            Trees trees,
            Clock clock) {
        this.permissions = permissions;
        this.forms = forms;
        this.watching = watching;
        this.warnings = warnings;
        this.visits = visits;
        this.assessor = assessor;
        this.trees = trees;
        this.clock = clock;
    }

    /** The years somebody has approved targets to watch in, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Who who) {
        return watched(who).stream()
                .map(FormHead::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * The board of a year.
     *
     * @param wanted 0 for this year, or the newest before it
     * @param months the last month of a period; 0 for the one that ended last
     */
    @Transactional(readOnly = true)
    public Board of(Who who, int wanted, int months) {
        List<FormHead> all = watched(who);
        LocalDate today = LocalDate.now(clock);
        int year = wanted != 0
                ? wanted
                : all.stream()
                        .map(FormHead::year)
                        .filter(each -> each <= today.getYear())
                        .max(Integer::compare)
                        .orElse(today.getYear());
        List<FormHead> heads = all.stream().filter(head -> head.year() == year).toList();
        if (heads.isEmpty()) {
            return new Board("", year, List.of(), Optional.empty(), List.of(), today);
        }
        String region = heads.getFirst().region();
        List<MonitoringPeriod> periods =
                assessor.pack(region, year).year().periods().value();
        return new Board(region, year, periods, chosen(periods, year, months, today), rows(heads, region), today);
    }

    private List<FormHead> watched(Who who) {
        List<Long> bodies = permissions.reach(who, Deed.SEE_MONITORING).stream()
                .map(Organisation::id)
                .toList();
        return bodies.isEmpty()
                ? List.of()
                : forms.list(FORM.PATH
                        .eq(PathKind.TARGET.name())
                        .and(FORM.STATE.in(State.APPROVED.name(), State.ADJUSTING.name()))
                        .and(FORM.ORGANISATION_ID.in(bodies)));
    }

    private List<Board.Row> rows(List<FormHead> heads, String region) {
        List<Long> ids = heads.stream().map(FormHead::id).toList();
        Map<Long, List<Watch>> sheets = watching.of(ids).stream().collect(Collectors.groupingBy(Watch::form));
        Map<Long, List<Warned>> warned = warnings.of(ids).stream()
                .filter(warning -> warning.state() != WarningState.WITHDRAWN)
                .collect(Collectors.groupingBy(Warned::form));
        return heads.stream()
                .filter(head -> head.region().equals(region))
                .map(head ->
                        row(head, sheets.getOrDefault(head.id(), List.of()), warned.getOrDefault(head.id(), List.of())))
                .sorted(Comparator.comparing((Board.Row row) -> row.body().code())
                        .thenComparing(row -> row.head().projectCode()))
                .toList();
    }

    private Board.Row row(FormHead head, List<Watch> sheets, List<Warned> warned) {
        return new Board.Row(
                head,
                trees.tree().get(head.organisation()),
                sheets.stream().collect(Collectors.toMap(Watch::months, Function.identity())),
                warned.stream().collect(Collectors.toMap(Warned::months, Function.identity(), (_, last) -> last)),
                visits.of(head, sheets));
    }

    private static Optional<MonitoringPeriod> chosen(
            List<MonitoringPeriod> periods, int year, int months, LocalDate today) {
        return periods.stream()
                .filter(period -> period.months() == months)
                .findFirst()
                .or(() -> periods.stream()
                        .filter(period -> today.isAfter(end(year, period)))
                        .reduce((_, last) -> last))
                .or(() -> periods.stream().findFirst());
    }

    private static LocalDate end(int year, MonitoringPeriod period) {
        return LocalDate.of(year, period.months(), 1).plusMonths(1).minusDays(1);
    }
}
