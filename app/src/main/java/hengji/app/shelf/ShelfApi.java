package hengji.app.shelf;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For programs: the forms one may see. */
@RestController
class ShelfApi {
    private static final int MOST = 200;

    private final Presence presence;
    private final Shelf shelf;

    ShelfApi(Presence presence, Shelf shelf) {
        this.presence = presence;
        this.shelf = shelf;
    }

    /** A form in the list. */
    record Entry(
            long id,
            long organisation,
            int year,
            String path,
            String kind,
            String projectCode,
            String projectName,
            String state,
            int version,
            long revision) {
        static Entry of(FormHead head) {
            return new Entry(
                    head.id(),
                    head.organisation(),
                    head.year(),
                    head.path().name(),
                    head.kind().name(),
                    head.projectCode(),
                    head.projectName(),
                    head.state().name(),
                    head.version(),
                    head.revision());
        }
    }

    /** One page of the list, its number from 1. */
    record Page(int page, int size, int total, List<Entry> forms) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms")
    Page list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long organisation,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        Who who = presence.get(request);
        int length = Math.clamp(size, 1, MOST);
        List<FormHead> heads = shelf.list(who, new Shelf.Choice(organisation, year));
        List<Entry> forms = heads.stream()
                .skip((Math.max(1, page) - 1L) * length)
                .limit(length)
                .map(Entry::of)
                .toList();
        return new Page(Math.max(1, page), length, heads.size(), forms);
    }
}
