package hengji.app.warning;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Problems;
import hengji.app.rectification.Found;
import hengji.app.step.Refusals;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.WarningAction;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Warnings for programs. */
@RestController
class WarningApi {
    private final Warnings warnings;
    private final WarningStore store;
    private final Issuing issuing;
    private final Presence presence;

    WarningApi(Warnings warnings, WarningStore store, Issuing issuing, Presence presence) {
        this.warnings = warnings;
        this.store = store;
        this.issuing = issuing;
        this.presence = presence;
    }

    /** The answer's last day; left out, the pack's workdays are counted. */
    record Issue(@Nullable LocalDate due) {}

    /** One thing to put right. */
    record NewItem(String problem, String demand, @Nullable String ground) {}

    /** A step to take; what it takes says the table of docs/year.md. */
    record Taking(
            WarningAction action,
            long revision,
            @Nullable String words,
            Answer.@Nullable Choice choice,
            @Nullable BigDecimal amount,
            @Nullable LocalDate due,
            @Nullable List<NewItem> items) {
        Act act(long form) {
            String said = words == null ? "" : words;
            return new Act(
                    action,
                    revision,
                    said,
                    Optional.ofNullable(choice).map(way -> new Answer(way, said, Optional.ofNullable(amount))),
                    Optional.ofNullable(due),
                    Optional.ofNullable(items).orElse(List.of()).stream()
                            .filter(item ->
                                    !item.problem().isBlank() && !item.demand().isBlank())
                            .map(item -> new Found(
                                    form,
                                    "",
                                    "",
                                    item.problem(),
                                    Optional.ofNullable(item.ground()).orElse(""),
                                    item.demand()))
                            .toList());
        }
    }

    /** A warning with its history and what the one who asks may do. */
    record Shown(Warned warning, List<WarningStore.Step> steps, List<WarningAction> open) {}

    @Allow(Deed.WARN)
    @PostMapping("/api/v1/forms/{form}/monitoring/{months}/warnings")
    ResponseEntity<Object> issue(
            @PathVariable long form, @PathVariable int months, @RequestBody Issue issue, HttpServletRequest request) {
        return answer(
                issuing.issue(
                        form, months, Optional.ofNullable(issue.due()), presence.get(request), request.getRemoteAddr()),
                request);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/warnings")
    List<Warned> list(@PathVariable long form) {
        return warnings.of(List.of(form));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/warnings/{warning}")
    Shown warning(@PathVariable long form, @PathVariable long warning, HttpServletRequest request) {
        return shown(warnings.find(form, warning).orElseThrow(NotThere::new), request);
    }

    @Allow(Deed.MOVE_WARNING)
    @PostMapping("/api/v1/forms/{form}/warnings/{warning}")
    ResponseEntity<Object> act(
            @PathVariable long form,
            @PathVariable long warning,
            @RequestBody Taking taking,
            HttpServletRequest request) {
        return answer(
                warnings.act(form, warning, taking.act(form), presence.get(request), request.getRemoteAddr()), request);
    }

    private ResponseEntity<Object> answer(Acted acted, HttpServletRequest request) {
        return switch (acted) {
            case Acted.Done(Warned made) -> ResponseEntity.ok(shown(made, request));
            case Acted.Refused(List<Obstacle> obstacles) ->
                ResponseEntity.unprocessableContent().body(Refusals.of(obstacles));
            case Acted.Differs _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Problems.of(HttpStatus.CONFLICT, "differs", WarningRoutes.DIFFERS.reason(), request));
        };
    }

    private Shown shown(Warned warning, HttpServletRequest request) {
        return new Shown(warning, store.steps(warning.id()), warnings.open(warning, presence.get(request)));
    }
}
