package hengji.app.approve;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.content.Media;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Paged;
import hengji.app.step.ScanIntake;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Approval in a batch for programs. */
@RestController
class ApproveApi {
    private final Approving approving;
    private final Batches batches;
    private final Forms forms;
    private final ScanIntake intake;
    private final Presence presence;

    ApproveApi(Approving approving, Batches batches, Forms forms, ScanIntake intake, Presence presence) {
        this.approving = approving;
        this.batches = batches;
        this.forms = forms;
        this.intake = intake;
        this.presence = presence;
    }

    @Allow(Deed.APPROVE_BATCH)
    @GetMapping("/api/v1/regions/{region}/approvals")
    Paged<Batch> list(
            @PathVariable String region,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Paged.of(batches.of(Set.of(region)), page, size);
    }

    @Allow(Deed.APPROVE_BATCH)
    @GetMapping("/api/v1/regions/{region}/approvals/{batch}")
    Batch receipt(@PathVariable String region, @PathVariable long batch) {
        return batches.find(batch, Set.of(region)).orElseThrow(NotThere::new);
    }

    /** Approves forms of a region with one document; the receipt says what became of each. */
    @Allow(Deed.APPROVE_BATCH)
    @PostMapping("/api/v1/regions/{region}/approvals")
    @ResponseStatus(HttpStatus.CREATED)
    Batch approve(
            @PathVariable String region,
            @RequestParam List<Long> form,
            @RequestParam String documentNo,
            @RequestParam LocalDate documentDate,
            @RequestParam MultipartFile scan,
            HttpServletRequest request) {
        var taken = switch (intake.take(Optional.of(scan))) {
            case ScanIntake.Taken.Scan(var kept) -> kept;
            case ScanIntake.Taken.Nothing _ -> throw new NotNow(Media.SCANS);
            case ScanIntake.Taken.Refused(var reason) -> throw new NotNow(reason);
        };
        List<Long> own = form.stream()
                .filter(id -> forms.find(id)
                        .map(FormHead::region)
                        .filter(region::equals)
                        .isPresent())
                .toList();
        long batch = approving.approve(
                own,
                new Approving.Document(region, documentNo.strip(), documentDate, taken),
                presence.get(request),
                request.getRemoteAddr());
        return batches.find(batch, Set.of(region)).orElseThrow(NotThere::new);
    }
}
