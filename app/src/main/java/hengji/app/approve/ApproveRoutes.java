package hengji.app.approve;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.form.FormHead;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.step.ScanIntake;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/** Approval in a batch by the budget division. */
@Controller
class ApproveRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Trees trees;
    private final Moves moves;
    private final Approving approving;
    private final Batches batches;
    private final ScanIntake intake;
    private final Contents contents;

    ApproveRoutes(
            Frames frames,
            Presence presence,
            Trees trees,
            Moves moves,
            Approving approving,
            Batches batches,
            ScanIntake intake,
            Contents contents) {
        this.frames = frames;
        this.presence = presence;
        this.trees = trees;
        this.moves = moves;
        this.approving = approving;
        this.batches = batches;
        this.intake = intake;
        this.contents = contents;
    }

    /** What was typed for a batch. */
    private record Typed(Set<Long> forms, String documentNo, String documentDate) {
        static final Typed NOTHING = new Typed(Set.of(), "", "");
    }

    @Allow(Deed.APPROVE_BATCH)
    @GetMapping("/approve")
    ModelAndView list(HttpServletRequest request) {
        return list(Typed.NOTHING, Optional.empty(), request);
    }

    @Allow(Deed.APPROVE_BATCH)
    @PostMapping("/approve")
    ModelAndView approve(
            @RequestParam(name = "form", defaultValue = "") Set<Long> ticked,
            @RequestParam(defaultValue = "") String documentNo,
            @RequestParam(defaultValue = "") String documentDate,
            @RequestParam Optional<MultipartFile> scan,
            HttpServletRequest request) {
        Typed typed = new Typed(ticked, documentNo.strip(), documentDate.strip());
        if (ticked.isEmpty()
                || typed.documentNo().isEmpty()
                || Dates.find(typed.documentDate()).isEmpty()) {
            return refused(
                    typed,
                    Wording.of("请勾选要批复的表，并填写文号和日期。", "Tick the forms and give the document's number and date."),
                    request);
        }
        return switch (intake.take(scan)) {
            case ScanIntake.Taken.Nothing _ ->
                refused(typed, Wording.of("请选择盖章的批复文件扫描件。", "Choose the scan of the sealed document."), request);
            case ScanIntake.Taken.Refused(var reason) -> refused(typed, reason, request);
            case ScanIntake.Taken.Scan(var taken) -> done(typed, taken, request);
        };
    }

    @Allow(Deed.APPROVE_BATCH)
    @GetMapping("/approve/{region}/{batch}")
    ModelAndView receipt(@PathVariable String region, @PathVariable long batch, HttpServletRequest request) {
        return Views.show(
                "approve/receipt",
                new ReceiptPage(frames.frame(request, Wording.of("批复回执", "Receipt")), get(region, batch)));
    }

    @Allow(Deed.APPROVE_BATCH)
    @GetMapping("/approve/{region}/{batch}/scan")
    ResponseEntity<InputStreamResource> scan(@PathVariable String region, @PathVariable long batch) {
        Enclosed.Scan scan = get(region, batch).scan();
        var content = contents.find(scan.sha256()).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, content.media())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(scan.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentLength(content.size())
                .body(new InputStreamResource(contents.open(scan.sha256())));
    }

    private ModelAndView done(Typed typed, Enclosed.Scan scan, HttpServletRequest request) {
        Who who = presence.get(request);
        List<FormHead> chosen = waiting(who).stream()
                .filter(head -> typed.forms().contains(head.id()))
                .toList();
        if (chosen.isEmpty()) {
            return refused(
                    typed, Wording.of("勾选的表都已不在批复环节，请刷新。", "None of these waits for approval any more."), request);
        }
        if (chosen.stream().map(FormHead::region).distinct().count() > 1) {
            return refused(
                    typed,
                    Wording.of(
                            "勾选的表分属不同地区，一份批复文件只用于一个地区，请分开批复。",
                            "The forms are of several regions; a document approves those of one, so tick region by region."),
                    request);
        }
        var document = new Approving.Document(
                chosen.getFirst().region(), typed.documentNo(), LocalDate.parse(typed.documentDate()), scan);
        long batch =
                approving.approve(chosen.stream().map(FormHead::id).toList(), document, who, request.getRemoteAddr());
        return new ModelAndView("redirect:/approve/" + document.region() + "/" + batch);
    }

    private ModelAndView refused(Typed typed, Wording trouble, HttpServletRequest request) {
        ModelAndView page = list(typed, Optional.of(trouble), request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView list(Typed typed, Optional<Wording> trouble, HttpServletRequest request) {
        Who who = presence.get(request);
        return Views.show(
                "approve/list",
                new ApprovePage(
                        frames.frame(request, Wording.of("批复", "Approval")),
                        waiting(who).stream().map(head -> waiting(head, typed)).toList(),
                        batches.of(regions(who)),
                        trouble,
                        typed.documentNo(),
                        typed.documentDate()));
    }

    private ApprovePage.Waiting waiting(FormHead head, Typed typed) {
        var standing = moves.standing(head);
        return new ApprovePage.Waiting(
                head,
                trees.tree().get(head.organisation()).name(),
                standing.grade(),
                standing.problems(),
                typed.forms().isEmpty() || typed.forms().contains(head.id()));
    }

    private List<FormHead> waiting(Who who) {
        return approving.waiting(regions(who));
    }

    private Batch get(String region, long batch) {
        return batches.find(batch, Set.of(region)).orElseThrow(NotThere::new);
    }

    private static Set<String> regions(Who who) {
        return who.grants().stream()
                .filter(grant -> grant.role() == Role.BUDGET_DIVISION)
                .map(Grant::region)
                .collect(Collectors.toSet());
    }
}
