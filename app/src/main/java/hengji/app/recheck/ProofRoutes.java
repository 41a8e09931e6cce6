package hengji.app.recheck;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Frames;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an office encloses with its objection. */
@Controller
class ProofRoutes {
    private final Presence presence;
    private final RecheckDesk desk;
    private final Objecting objecting;
    private final Proofs proofs;

    ProofRoutes(Presence presence, RecheckDesk desk, Objecting objecting, Proofs proofs) {
        this.presence = presence;
        this.desk = desk;
        this.objecting = objecting;
        this.proofs = proofs;
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping("/forms/{form}/recheck/proofs")
    String add(@PathVariable long form, @RequestParam List<MultipartFile> files, HttpServletRequest request)
            throws IOException {
        List<Wording> troubles = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            Answer answer =
                    objecting.enclose(form, name, file.getBytes(), presence.get(request), request.getRemoteAddr());
            if (answer instanceof Answer.Refused(var reasons)) {
                troubles.addAll(reasons);
            }
        }
        Frames.flash(request, troubles.isEmpty() ? Wording.of("已附上。", "Enclosed.") : troubles.getFirst());
        return "redirect:/forms/" + form + "/recheck#objection";
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping("/forms/{form}/recheck/proofs/{proof}/remove")
    String remove(@PathVariable long form, @PathVariable long proof, HttpServletRequest request) {
        objecting.remove(form, proof, presence.get(request), request.getRemoteAddr());
        return "redirect:/forms/" + form + "/recheck#objection";
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping({"/forms/{form}/recheck/proofs/{proof}", "/api/v1/forms/{form}/recheck/proofs/{proof}"})
    ResponseEntity<InputStreamResource> file(
            @PathVariable long form, @PathVariable long proof, HttpServletRequest request) {
        Standing standing = desk.see(form, presence.get(request));
        Enclosure kept = proofs.of(standing.recheck().id()).stream()
                .filter(each -> each.id() == proof)
                .findFirst()
                .orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.media()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(proofs.open(kept)));
    }
}
