package hengji.app.demo;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.monitoring.Because;
import hengji.app.monitoring.Filled;
import hengji.app.monitoring.SaidMoney;
import hengji.app.monitoring.Watched;
import hengji.app.monitoring.Watching;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.monitoring.Cause;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A watched year: sheets for every period that has ended, some red, most not, and what the warnings led to. */
@Component
class DemoMonitoring {
    private static final String ADDRESS = "127.0.0.1";
    private static final BigDecimal A_LITTLE = new BigDecimal("3");

    private final Forms forms;
    private final Watching watching;
    private final DemoWarnings warnings;
    private final LocalDate today;

    DemoMonitoring(Forms forms, Watching watching, DemoWarnings warnings, Clock clock) {
        this.forms = forms;
        this.watching = watching;
        this.warnings = warnings;
        this.today = LocalDate.now(clock);
    }

    /** Watches this year, or last year while no period of this one has ended. */
    void open(Body body, long organisation, DemoPeople.Opened people, int year) {
        for (int watched : List.of(year, year - 1)) {
            Optional<FormHead> target = forms.find(organisation, watched, PathKind.TARGET, "");
            if (target.isPresent() && !ended(target.get()).isEmpty()) {
                watch(body, target.get(), people);
                return;
            }
        }
    }

    /** A project whose money was given up. */
    void cancel(DemoProject project, Body body, long organisation, DemoPeople.Opened people, int year) {
        forms.find(organisation, year, PathKind.TARGET, project.code()).ifPresent(head -> {
            List<MonitoringPeriod> ended = ended(head);
            if (!ended.isEmpty()) {
                Who clerk = people.find(Role.UNIT_CLERK, organisation).orElseThrow();
                int last = ended.getLast().months();
                SaidMoney nothing =
                        money(head, last, "0", new Because(List.of(Cause.OTHER), "已纳入上级中小河流治理项目统一实施，本级不再安排。"));
                watching.keep(head.id(), last, new Filled(Optional.of(nothing), Map.of()), clerk, ADDRESS);
                watching.file(head.id(), last, clerk, ADDRESS);
                warnings.cancelled(head, last, project, people);
            }
        });
    }

    private void watch(Body body, FormHead head, DemoPeople.Opened people) {
        DemoCase story = DemoCase.of(body);
        Who clerk = people.find(Role.UNIT_CLERK, head.organisation()).orElseThrow();
        List<MonitoringPeriod> ended = ended(head);
        for (int place = 0; place < ended.size(); place++) {
            int months = ended.get(place).months();
            int fromTheEnd = ended.size() - 1 - place;
            if (fromTheEnd == 0 && story == DemoCase.NONE) {
                return;
            }
            boolean behind = story.isBehind(fromTheEnd);
            fill(body, head, months, behind ? Optional.of(story) : Optional.empty(), clerk);
            if (fromTheEnd > 0 || story != DemoCase.BEGUN) {
                watching.file(head.id(), months, clerk, ADDRESS);
            }
            if (behind) {
                warnings.lead(story, head, months, fromTheEnd, people);
            }
        }
    }

    private void fill(Body body, FormHead head, int months, Optional<DemoCase> behind, Who clerk) {
        Watched watched = watching.get(head.id(), months);
        boolean slow = behind.isEmpty() && body.chance("slow", 9) == 0;
        BigDecimal rate = behind.isPresent()
                ? line(watched).subtract(BigDecimal.valueOf(520 + body.chance("behind", 700), 2))
                : slow ? line(watched).add(BigDecimal.TWO) : steady(body, watched);
        String executed = budget(watched)
                .multiply(rate)
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        Because because = behind.map(story -> new Because(story.causes(), story.words()))
                .orElseGet(() -> slow ? new Because(List.of(Cause.OTHER), "部分合同约定年底前结算。") : Because.NOTHING);
        SaidMoney money = money(head, months, executed, because);
        Map<String, hengji.app.monitoring.SaidRow> rows =
                new DemoReached(body, watched).rows(body.chance("unsure" + months, 6) == 0);
        watching.keep(head.id(), months, new Filled(Optional.of(money), rows), clerk, ADDRESS);
    }

    private SaidMoney money(FormHead head, int months, String executed, Because because) {
        SaidMoney before = watching.get(head.id(), months).watch().money();
        return new SaidMoney(before.adjusted(), executed, Optional.empty(), because, before.revision());
    }

    private static BigDecimal steady(Body body, Watched watched) {
        return watched.period()
                .timeShare()
                .add(A_LITTLE)
                .add(BigDecimal.valueOf(body.chance("rate" + watched.period().months(), 160), 2));
    }

    /** Where the period has no line, the share of the year stands for it. */
    private static BigDecimal line(Watched watched) {
        return watched.period().line().orElseGet(() -> watched.period().timeShare());
    }

    private static BigDecimal budget(Watched watched) {
        return watched.target()
                .budget()
                .find(BudgetRole.TOTAL)
                .map(BudgetLine::initial)
                .flatMap(hengji.core.form.Field::value)
                .orElse(BigDecimal.ZERO);
    }

    private List<MonitoringPeriod> ended(FormHead head) {
        return watching.periods(head).stream()
                .filter(period -> today.isAfter(LocalDate.of(head.year(), period.months(), 1)
                        .plusMonths(1)
                        .minusDays(1)))
                .toList();
    }
}
