package hengji.app.evidence;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/evidence")
class EvidenceApi {
    private final Presence presence;
    private final Evidences evidences;

    EvidenceApi(Presence presence, Evidences evidences) {
        this.presence = presence;
        this.evidences = evidences;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping
    List<Evidence> list(@PathVariable long form) {
        return evidences.list(form);
    }

    /** Adds a file to an indicator; the same content again changes nothing. */
    @Allow(Deed.FILL_FORM)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Evidence add(
            @PathVariable long form,
            @RequestParam String lineage,
            @RequestParam MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return switch (evidences.add(
                form, lineage, name, file.getBytes(), presence.get(request), request.getRemoteAddr())) {
            case Taken.Kept(Evidence kept) -> kept;
            case Taken.Refused(var reason) -> throw new NotNow(reason);
        };
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable long form, @PathVariable long id) {
        Evidence evidence = evidences.find(form, id).orElseThrow(NotThere::new);
        return FileAnswer.of(evidence, evidences.open(evidence));
    }

    @Allow(Deed.FILL_FORM)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long form, @PathVariable long id, HttpServletRequest request) {
        evidences
                .remove(form, id, presence.get(request), request.getRemoteAddr())
                .ifPresent(reason -> {
                    throw new NotNow(reason);
                });
    }
}
