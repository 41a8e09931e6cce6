package hengji.app.recheck;

import hengji.app.account.Who;
import hengji.app.storage.OfficeTime;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.core.explain.Wording;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What re-checks add to somebody's list. */
@Component
class RecheckErrands implements Errands {
    private final Rechecks rechecks;
    private final Moving moving;
    private final Parts parts;
    private final Reviewers reviewers;

    RecheckErrands(Rechecks rechecks, Moving moving, Parts parts, Reviewers reviewers) {
        this.rechecks = rechecks;
        this.moving = moving;
        this.parts = parts;
        this.reviewers = reviewers;
    }

    @Override
    public List<Errand> of(Who who) {
        return rechecks.seen(who).stream()
                .filter(standing -> isTurn(standing, who))
                .map(RecheckErrands::errand)
                .toList();
    }

    /** A reviewer's turn is what was assigned; the division's also what nobody was assigned to. */
    private boolean isTurn(Standing standing, Who who) {
        Recheck recheck = standing.recheck();
        if (recheck.state() == RecheckState.REVIEWING) {
            boolean mine = reviewers.has(recheck.id(), who.id());
            boolean nobodys = standing.reviewers().isEmpty();
            return (mine || nobodys) && parts.writes(recheck, standing.head(), who);
        }
        return moving.open(recheck, standing.head(), who).stream()
                .anyMatch(action -> action != RecheckAction.LAPSE
                        && (action != RecheckAction.SEND || recheck.lastBy() != who.id()));
    }

    private static Errand errand(Standing standing) {
        Recheck recheck = standing.recheck();
        return new Errand(
                standing.head().year(),
                standing.organisation(),
                Kind.RECHECK,
                Wording.of("抽查复核", "re-check")
                        .then(
                                standing.head().projectName().isBlank()
                                        ? Wording.of("", "")
                                        : Wording.of(
                                                "：" + standing.head().projectName(),
                                                ": " + standing.head().projectName())),
                recheck.state().wording(),
                task(standing),
                "/forms/" + standing.head().id() + "/recheck",
                LocalDate.ofInstant(recheck.since(), OfficeTime.ZONE),
                recheck.state() == RecheckState.SENT ? recheck.due() : Optional.empty());
    }

    private static Wording task(Standing standing) {
        return switch (standing.recheck().state()) {
            case REVIEWING ->
                Wording.of(
                        "逐行复核，已完成 " + standing.done() + " / " + standing.rows() + " 行",
                        "re-check row by row, " + standing.done() + " of " + standing.rows() + " done");
            case SIGNING -> Wording.of("定稿，发出复核反馈意见书", "sign off and send the opinion");
            case SENT -> Wording.of("确认无异议，或提出异议", "agree or object");
            case OBJECTED -> Wording.of("逐条答复异议", "answer each objection");
            case AGREED, ANSWERED -> Wording.of("确定最终得分", "confirm the final score");
            case FINAL -> Wording.of("已办结", "done");
        };
    }
}
