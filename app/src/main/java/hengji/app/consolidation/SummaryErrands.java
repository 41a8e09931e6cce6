package hengji.app.consolidation;

import hengji.app.account.Who;
import hengji.app.storage.OfficeTime;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What consolidations add to a department's list: years in which all has been handed in and nothing was sent yet. */
@Component
class SummaryErrands implements Errands {
    private final SummaryDesk desk;
    private final Clock clock;

    SummaryErrands(SummaryDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<Errand> of(Who who) {
        return who.holds(Role.DEPARTMENT)
                ? desk.seen(who).stream()
                        .filter(summary -> !summary.isSent())
                        .filter(SummaryErrands::isTime)
                        .map(this::errand)
                        .toList()
                : List.of();
    }

    /** Something is in, and not all of it has passed finance already. */
    private static boolean isTime(Summary summary) {
        return summary.lines().stream().anyMatch(line -> line.head().state().stage() == State.Stage.REVIEW);
    }

    private Errand errand(Summary summary) {
        int open = summary.unjudged().size();
        return new Errand(
                summary.year(),
                summary.department(),
                Kind.CONSOLIDATION,
                Wording.of("所属单位绩效自评复核汇总", "consolidation of the units' self-evaluations"),
                Wording.of("待汇总报送", "to be sent"),
                open > 0
                        ? Wording.of("还有 " + open + " 张待写复核意见", open + " opinions to write")
                        : Wording.of("意见已齐，请汇总报送", "all opinions written, send it"),
                "/consolidation/" + summary.department().id() + "/" + summary.year(),
                since(summary),
                Optional.empty());
    }

    private LocalDate since(Summary summary) {
        return summary.lines().stream()
                .filter(line -> !line.isWriting())
                .map(line -> LocalDate.ofInstant(line.head().stateSince(), OfficeTime.ZONE))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
    }
}
