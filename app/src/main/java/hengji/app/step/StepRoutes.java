package hengji.app.step;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.path.Step;
import hengji.app.path.Steps;
import hengji.core.explain.Wording;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The one address where pages take a step. */
@Controller
class StepRoutes {
    private final Moves moves;
    private final Forms forms;
    private final Trees trees;
    private final Steps steps;
    private final Contents contents;
    private final ScanIntake intake;
    private final ActionCards cards;
    private final Presence presence;
    private final Frames frames;

    StepRoutes(
            Moves moves,
            Forms forms,
            Trees trees,
            Steps steps,
            Contents contents,
            ScanIntake intake,
            ActionCards cards,
            Presence presence,
            Frames frames) {
        this.moves = moves;
        this.forms = forms;
        this.trees = trees;
        this.steps = steps;
        this.contents = contents;
        this.intake = intake;
        this.cards = cards;
        this.presence = presence;
        this.frames = frames;
    }

    @Allow(Deed.MOVE_FORM)
    @PostMapping("/forms/{form}/step")
    ModelAndView step(
            @PathVariable long form,
            @RequestParam Map<String, String> typed,
            @RequestParam Optional<MultipartFile> scan,
            HttpServletRequest request) {
        StepRequest asked = new StepRequest(typed);
        Action action = find(asked.text("action")).orElseThrow(NotThere::new);
        return switch (intake.take(scan)) {
            case ScanIntake.Taken.Refused(var reason) ->
                refused(form, action, List.of(new Obstacle(reason, Media.SCANS)), asked, request);
            case ScanIntake.Taken.Scan(var taken) -> take(form, action, Optional.of(taken), asked, request);
            case ScanIntake.Taken.Nothing _ -> take(form, action, Optional.empty(), asked, request);
        };
    }

    /** A scan that went along with a step of this form. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/scans/{step}")
    ResponseEntity<InputStreamResource> scan(@PathVariable long form, @PathVariable long step) {
        Enclosed.Scan scan = steps.list(form).stream()
                .filter(taken -> taken.id() == step)
                .findFirst()
                .map(Step::enclosure)
                .flatMap(Step.Enclosure::scan)
                .orElseThrow(NotThere::new);
        var content = contents.find(scan.sha256()).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, content.media())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(scan.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentLength(content.size())
                .body(new InputStreamResource(contents.open(scan.sha256())));
    }

    private ModelAndView take(
            long form, Action action, Optional<Enclosed.Scan> scan, StepRequest asked, HttpServletRequest request) {
        Who who = presence.get(request);
        return switch (moves.move(form, action, asked.enclosed(scan), who, request.getRemoteAddr())) {
            case Outcome.Moved moved -> {
                Frames.flash(request, done(action, moved));
                yield new ModelAndView("redirect:" + back(form, asked));
            }
            case Outcome.Refused(var obstacles) -> refused(form, action, obstacles, asked, request);
        };
    }

    private ModelAndView refused(
            long form, Action action, List<Obstacle> obstacles, StepRequest asked, HttpServletRequest request) {
        FormHead head = forms.get(form);
        String owner = trees.tree().get(head.organisation()).name();
        RefusedPage page = new RefusedPage(
                frames.frame(request, Wording.of("这一步没有完成", "This step was not taken")),
                head,
                owner,
                action,
                obstacles,
                cards.find(head, presence.get(request), action, asked));
        ModelAndView answer = Views.show("step/refused", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static Wording done(Action action, Outcome.Moved moved) {
        return Wording.of(
                "已“" + action.wording().zh() + "”。" + moved.due().zh() + "。",
                "Done: " + action.wording().en() + ". Now " + moved.due().en() + ".");
    }

    private static String back(long form, StepRequest asked) {
        String back = asked.text("back");
        return back.startsWith("/") && !back.startsWith("//") ? back : "/forms/" + form;
    }

    private static Optional<Action> find(String name) {
        return Arrays.stream(Action.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }
}
