package hengji.app.recheck;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Paged;
import hengji.core.explain.Wording;
import hengji.core.procedure.Taken;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Re-checks for programs. */
@RestController
class RecheckApi {
    private static final String RECHECK = "/api/v1/forms/{form}/recheck";

    private final Presence presence;
    private final Rechecks rechecks;
    private final RecheckDesk desk;
    private final Working working;
    private final Objecting objecting;
    private final Moving moving;
    private final Reviewers reviewers;
    private final Ordering ordering;

    RecheckApi(
            Presence presence,
            Rechecks rechecks,
            RecheckDesk desk,
            Working working,
            Objecting objecting,
            Moving moving,
            Reviewers reviewers,
            Ordering ordering) {
        this.presence = presence;
        this.rechecks = rechecks;
        this.desk = desk;
        this.working = working;
        this.objecting = objecting;
        this.moving = moving;
        this.reviewers = reviewers;
        this.ordering = ordering;
    }

    /** A reason code with its share; {@code points}, where given, must be the arithmetic. */
    record NewFault(
            String code,
            BigDecimal share,
            @Nullable BigDecimal points,
            @Nullable String note) {}

    /** What a reviewer states of a row. */
    record NewFinding(
            long revision,
            hengji.core.recheck.Proof proof,
            @Nullable String proofReason,
            @Nullable String accepted,
            List<NewFault> faults,
            @Nullable String opinion,
            @Nullable String answer) {
        Statement statement() {
            return new Statement(
                    revision,
                    Optional.of(proof),
                    Typed.plain(proofReason),
                    Typed.plain(accepted),
                    faults.stream()
                            .map(fault -> new Deducting.Statement(
                                    fault.code(),
                                    fault.share(),
                                    Optional.ofNullable(fault.points()),
                                    Typed.plain(fault.note())))
                            .toList(),
                    Typed.plain(opinion),
                    Typed.plain(answer));
        }
    }

    /** A step to take. */
    record NewMove(
            RecheckAction action,
            @Nullable String reason,
            @Nullable String documentNo,
            @Nullable LocalDate documentDate,
            @Nullable LocalDate due) {
        Given given() {
            return new Given(
                    Typed.plain(reason),
                    Typed.plain(documentNo),
                    Optional.ofNullable(documentDate),
                    Optional.ofNullable(due));
        }
    }

    /** The day a file of evidence bears; none takes it back. */
    record NewDay(@Nullable LocalDate dated) {}

    /** Why the office objects to a row; empty takes it back. */
    record NewObjection(String ground) {}

    /** Somebody to assign. */
    record NewReviewer(long account, @Nullable LocalDate until) {}

    /** Findings for the ledger of rectifications. */
    record NewOrder(List<Integer> rows, String demand, LocalDate due) {}

    /** Every re-check the asker may see. */
    @Allow(Deed.SEE_RECHECK)
    @GetMapping("/api/v1/rechecks")
    Paged<RecheckView> list(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        return Paged.of(rechecks.seen(presence.get(request)), page, size).map(RecheckView::of);
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping(RECHECK)
    RecheckView.Full recheck(@PathVariable long form, HttpServletRequest request) {
        Who who = presence.get(request);
        Standing standing = desk.see(form, who);
        return RecheckView.Full.of(standing, desk.lines(standing, desk.isInside(standing, who)));
    }

    /** Keeps what a reviewer states of a row; 409 with the row of now where somebody was quicker. */
    @Allow(Deed.DO_RECHECK)
    @PutMapping(RECHECK + "/rows/{place}")
    ResponseEntity<Object> write(
            @PathVariable long form,
            @PathVariable int place,
            @RequestBody NewFinding finding,
            HttpServletRequest request) {
        Who who = presence.get(request);
        return answer(working.write(form, place, finding.statement(), who, request.getRemoteAddr()), request);
    }

    @Allow(Deed.DO_RECHECK)
    @PutMapping(RECHECK + "/rows/{place}/papers/{file}")
    ResponseEntity<Object> date(
            @PathVariable long form,
            @PathVariable int place,
            @PathVariable long file,
            @RequestBody NewDay day,
            HttpServletRequest request) {
        Optional<LocalDate> dated = Optional.ofNullable(day.dated());
        return answer(working.date(form, place, file, dated, presence.get(request), request.getRemoteAddr()), request);
    }

    @Allow(Deed.MOVE_RECHECK)
    @PutMapping(RECHECK + "/rows/{place}/objection")
    ResponseEntity<Object> object(
            @PathVariable long form,
            @PathVariable int place,
            @RequestBody NewObjection objection,
            HttpServletRequest request) {
        return answer(
                objecting.object(form, place, objection.ground(), presence.get(request), request.getRemoteAddr()),
                request);
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping(RECHECK + "/proofs")
    ResponseEntity<Object> enclose(
            @PathVariable long form, @RequestParam MultipartFile file, HttpServletRequest request) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return answer(
                objecting.enclose(form, name, file.getBytes(), presence.get(request), request.getRemoteAddr()),
                request);
    }

    @Allow(Deed.MOVE_RECHECK)
    @DeleteMapping(RECHECK + "/proofs/{proof}")
    ResponseEntity<Object> remove(@PathVariable long form, @PathVariable long proof, HttpServletRequest request) {
        return answer(objecting.remove(form, proof, presence.get(request), request.getRemoteAddr()), request);
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping(RECHECK + "/moves")
    ResponseEntity<Object> move(@PathVariable long form, @RequestBody NewMove move, HttpServletRequest request) {
        Who who = presence.get(request);
        desk.see(form, who);
        return switch (moving.move(form, move.action(), move.given(), who, request.getRemoteAddr())) {
            case Taken.Moved<RecheckState> moved -> ResponseEntity.ok(moved);
            case Taken.Refused<RecheckState>(var obstacles) ->
                hengji.app.setup.Refusals.unprocessable(
                        "step-refused", obstacles.stream().map(Obstacle::reason).toList(), request);
        };
    }

    @Allow(Deed.RUN_RECHECK)
    @PostMapping(RECHECK + "/reviewers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable long form, @RequestBody NewReviewer reviewer, HttpServletRequest request) {
        Optional<LocalDate> until = Optional.ofNullable(reviewer.until());
        if (!reviewers.assign(form, reviewer.account(), until, presence.get(request), request.getRemoteAddr())) {
            throw new NotThere();
        }
    }

    @Allow(Deed.RUN_RECHECK)
    @DeleteMapping(RECHECK + "/reviewers/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long form, @PathVariable long account, HttpServletRequest request) {
        reviewers.withdraw(form, account, presence.get(request), request.getRemoteAddr());
    }

    /** Puts findings into the ledger of rectifications; the answer says how many. */
    @Allow(Deed.RUN_RECHECK)
    @PostMapping(RECHECK + "/rectifications")
    Wording order(@PathVariable long form, @RequestBody NewOrder order, HttpServletRequest request) {
        var wanted = new Ordering.Wanted(order.rows(), order.demand(), Optional.of(order.due()));
        return ordering.order(form, wanted, presence.get(request), request.getRemoteAddr());
    }

    private static ResponseEntity<Object> answer(Answer answer, HttpServletRequest request) {
        return switch (answer) {
            case Answer.Kept _ -> ResponseEntity.noContent().build();
            case Answer.Refused(var reasons) ->
                hengji.app.setup.Refusals.unprocessable("recheck-refused", reasons, request);
            case Answer.Differs(var now) ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(now);
        };
    }
}
