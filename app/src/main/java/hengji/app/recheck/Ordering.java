package hengji.app.recheck;

import hengji.app.account.Who;
import hengji.app.rectification.Order;
import hengji.app.rectification.Rectifications;
import hengji.core.explain.Wording;
import hengji.core.rectification.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a re-check found into the ledger of rectifications (列入整改台账). */
@Service
public class Ordering {
    private static final Wording NOTHING = Wording.of(
            "没有列入：请勾选要整改的事项，写明整改要求和期限（今天以后）。",
            "Nothing entered: tick what has to be put right, say what is asked and until when.");
    private static final Wording NOT_SENT =
            Wording.of("没有列入：复核反馈意见书还没有发出。", "Nothing entered: the opinion was not sent.");

    private final RecheckDesk desk;
    private final Rectifications rectifications;
    private final Clock clock;

    Ordering(RecheckDesk desk, Rectifications rectifications, Clock clock) {
        this.desk = desk;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    /** What is wanted: the rows, what is asked, until when. */
    public record Wanted(List<Integer> places, String demand, Optional<LocalDate> due) {
        public Wanted {
            places = List.copyOf(places);
        }
    }

    /** Enters the rows chosen, one item each; one that is in the ledger already is not entered again. */
    @Transactional
    public Wording order(long form, Wanted wanted, Who who, String address) {
        Standing standing = desk.see(form, who);
        Recheck recheck = standing.recheck();
        if (!recheck.isSent()) {
            return NOT_SENT;
        }
        Set<String> entered = rectifications.from(RecheckDesk.source(recheck)).stream()
                .map(matter -> matter.found().indicator())
                .collect(Collectors.toSet());
        List<hengji.app.rectification.Found> items = desk.lines(standing, true).stream()
                .filter(line -> wanted.places().contains(line.row().place()))
                .filter(line ->
                        line.lost().isPresent() && !entered.contains(line.row().label()))
                .map(line -> item(form, line, wanted.demand()))
                .toList();
        Optional<LocalDate> due = wanted.due().filter(LocalDate.now(clock)::isBefore);
        if (items.isEmpty() || due.isEmpty() || wanted.demand().isBlank()) {
            return NOTHING;
        }
        rectifications.open(
                new Order(
                        standing.head().organisation(),
                        standing.head().year(),
                        Origin.RECHECK,
                        RecheckDesk.source(recheck),
                        "/forms/" + form + "/recheck",
                        "",
                        due.get(),
                        items),
                who,
                address);
        return Wording.of("已列入整改台账 " + items.size() + " 项。", items.size() + " items entered into the ledger.");
    }

    private static hengji.app.rectification.Found item(long form, RecheckPage.Line line, String demand) {
        Row row = line.row();
        String ground = row.latest().map(Found::opinion).orElse("");
        return new hengji.app.rectification.Found(
                form, row.lineage(), row.label(), Said.problem(line), ground, demand.strip());
    }
}
