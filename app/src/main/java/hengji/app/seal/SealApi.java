package hengji.app.seal;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Sealed papers for programs. */
@RestController
class SealApi {
    private final SealedScans seals;
    private final Presence presence;

    SealApi(SealedScans seals, Presence presence) {
        this.seals = seals;
        this.presence = presence;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/sealed")
    List<SealedScan> list(@PathVariable long form) {
        return seals.list(form);
    }

    /** Takes a scan in; 422 with the reason where it is of another version. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/api/v1/forms/{form}/sealed")
    ResponseEntity<?> send(
            @PathVariable long form,
            @RequestParam MultipartFile scan,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "FORM") String paper,
            HttpServletRequest request)
            throws IOException {
        SealAnswer answer = seals.take(
                form,
                SealRoutes.sent(scan, code, paper),
                scan.getBytes(),
                presence.get(request),
                request.getRemoteAddr());
        return switch (answer) {
            case SealAnswer.Accepted(var accepted) ->
                ResponseEntity.status(HttpStatus.CREATED).body(accepted);
            case SealAnswer.Refused(var what, var reason, var _) ->
                ResponseEntity.unprocessableContent()
                        .body(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, what, reason, request));
        };
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/sealed/{scan}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable long form, @PathVariable long scan) {
        return seals.list(form).stream()
                .filter(each -> each.id() == scan)
                .findFirst()
                .map(found -> ScanAnswer.of(found, seals))
                .orElseThrow(NotThere::new);
    }
}
