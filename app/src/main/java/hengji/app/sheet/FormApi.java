package hengji.app.sheet;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Sight;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.documents.json.FormCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Forms for other programs: those one may see, and each as canonical JSON. */
@RestController
class FormApi {
    private static final int MOST = 200;

    private final Forms forms;
    private final Sight sight;
    private final SheetDesk desk;
    private final Presence presence;

    FormApi(Forms forms, Sight sight, SheetDesk desk, Presence presence) {
        this.forms = forms;
        this.sight = sight;
        this.desk = desk;
        this.presence = presence;
    }

    /** What a form is and where it stands. */
    record Listed(
            long id,
            String region,
            long organisation,
            int year,
            String path,
            String kind,
            String projectCode,
            String projectName,
            String title,
            String state,
            String stateSince,
            long revision) {
        static Listed of(FormHead head) {
            return new Listed(
                    head.id(),
                    head.region(),
                    head.organisation(),
                    head.year(),
                    head.path().name(),
                    head.kind().name(),
                    head.projectCode(),
                    head.projectName(),
                    head.title(),
                    head.state().name(),
                    head.stateSince().toString(),
                    head.revision());
        }
    }

    /** A page of forms. */
    record Page(int page, int size, int total, List<Listed> forms) {}

    /** The forms one may see, newest year first, a page at a time. */
    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/forms")
    Page list(
            @RequestParam Optional<Integer> year,
            @RequestParam Optional<String> path,
            @RequestParam Optional<String> state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        List<FormHead> all = forms.list(sight.forms(presence.get(request))).stream()
                .filter(head -> year.filter(wanted -> wanted != head.year()).isEmpty())
                .filter(head -> path.filter(wanted -> !wanted.equals(head.path().name()))
                        .isEmpty())
                .filter(head -> state.filter(
                                wanted -> !wanted.equals(head.state().name()))
                        .isEmpty())
                .toList();
        int most = Math.clamp(size, 1, MOST);
        int start = Math.max(0, page);
        List<Listed> shown = all.stream()
                .skip((long) start * most)
                .limit(most)
                .map(Listed::of)
                .toList();
        return new Page(start, most, all.size(), shown);
    }

    /** A form as canonical JSON, tagged with its revision. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}")
    ResponseEntity<String> form(
            @PathVariable long form,
            @RequestHeader(name = "If-None-Match", defaultValue = "") String known,
            HttpServletRequest request) {
        Opened opened = desk.open(form, request);
        String tag = SheetApi.tag(opened.head().revision());
        if (known.equals(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FormCodec().write(opened.assessed().evaluation().form()));
    }
}
