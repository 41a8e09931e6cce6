package hengji.app.step;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.content.Media;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.path.Opening;
import hengji.app.path.Step;
import hengji.app.path.Steps;
import hengji.core.explain.Wording;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Path;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Steps of a form for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}")
class StepApi {
    private final Moves moves;
    private final Forms forms;
    private final Steps steps;
    private final ScanIntake intake;
    private final Presence presence;

    StepApi(Moves moves, Forms forms, Steps steps, ScanIntake intake, Presence presence) {
        this.moves = moves;
        this.forms = forms;
        this.steps = steps;
        this.intake = intake;
        this.presence = presence;
    }

    /** Where a form stands, the reviews on its way, and what the asker may do. */
    record Standing(State state, Wording name, List<State> way, List<Opening> open) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/moves")
    Standing standing(@PathVariable long form, HttpServletRequest request) {
        FormHead head = forms.get(form);
        Path path = moves.path(head);
        return new Standing(
                head.state(),
                path.name(head.state()),
                path.settings().steps(),
                moves.openings(head, presence.get(request)));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/steps")
    List<Step> steps(@PathVariable long form) {
        return steps.list(form);
    }

    /** Takes a step that encloses no scan. */
    @Allow(Deed.MOVE_FORM)
    @PostMapping(path = "/moves", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> move(@PathVariable long form, @RequestBody MoveRequest asked, HttpServletRequest request) {
        return move(form, asked, Optional.empty(), request);
    }

    /** Takes a step together with the signed or sealed scan: parts {@code move} (JSON) and {@code scan}. */
    @Allow(Deed.MOVE_FORM)
    @PostMapping("/moves/sealed")
    ResponseEntity<Object> move(
            @PathVariable long form,
            @RequestPart MoveRequest move,
            @RequestPart MultipartFile scan,
            HttpServletRequest request) {
        return switch (intake.take(Optional.of(scan))) {
            case ScanIntake.Taken.Scan(var taken) -> move(form, move, Optional.of(taken), request);
            case ScanIntake.Taken.Nothing _ -> move(form, move, Optional.empty(), request);
            case ScanIntake.Taken.Refused(var reason) -> refused(List.of(new Obstacle(reason, Media.SCANS)));
        };
    }

    private ResponseEntity<Object> move(
            long form, MoveRequest asked, Optional<Enclosed.Scan> scan, HttpServletRequest request) {
        return switch (moves.move(
                form, asked.action(), asked.enclosed(scan), presence.get(request), request.getRemoteAddr())) {
            case Outcome.Moved moved -> ResponseEntity.ok(MoveAnswer.of(moved));
            case Outcome.Refused(var obstacles) -> refused(obstacles);
        };
    }

    private static ResponseEntity<Object> refused(List<Obstacle> obstacles) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Refusals.of(obstacles));
    }
}
