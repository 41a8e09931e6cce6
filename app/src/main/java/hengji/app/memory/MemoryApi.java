package hengji.app.memory;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.app.form.Saved;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Earlier years beside the rows of a form, for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/memory")
class MemoryApi {
    private final Memories memories;
    private final MemoryTaking taking;
    private final Presence presence;

    MemoryApi(Memories memories, MemoryTaking taking, Presence presence) {
        this.memories = memories;
        this.taking = taking;
        this.presence = presence;
    }

    /** A row of the form and its earlier years, the latest first. */
    record RememberedRow(String lineage, String name, Optional<Wording> remark, List<PastValue> years) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping
    List<RememberedRow> list(@PathVariable long form) {
        return memories.of(form).stream()
                .map(memory -> new RememberedRow(
                        memory.lineage(), memory.remembered().row().label(), memory.remark(), memory.values()))
                .toList();
    }

    /** Writes an earlier value into a row's target; 409 with what stands there now where somebody changed it. */
    @Allow(Deed.FILL_FORM)
    @PostMapping
    ResponseEntity<Saved> take(
            @PathVariable long form, @RequestBody MemoryTaking.Wanted wanted, HttpServletRequest request) {
        return switch (taking.take(form, wanted, presence.get(request), request.getRemoteAddr())) {
            case Saved.Kept kept -> ResponseEntity.ok(kept);
            case Saved.Differs differs ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(differs);
            case Saved.Refused(var reason) -> throw new NotNow(reason);
        };
    }
}
