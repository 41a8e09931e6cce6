package hengji.app.work;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.year.Term;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the person who asks, and what is new, for programs. */
@RestController
class WorkApi {
    private static final int MOST = 500;

    private final Presence presence;
    private final WorkList work;
    private final Notices notices;

    WorkApi(Presence presence, WorkList work, Notices notices) {
        this.presence = presence;
        this.work = work;
        this.notices = notices;
    }

    /** One thing that waits; {@code form} 0, path and state empty for matters beside forms on their way. */
    record Item(
            long form,
            long organisation,
            String organisationName,
            int year,
            String path,
            String state,
            String kind,
            Wording matter,
            Wording step,
            Wording task,
            String link,
            LocalDate since,
            long days,
            @Nullable LocalDate due,
            boolean late) {
        static Item of(WorkItem item) {
            return new Item(
                    item.form().map(FormHead::id).orElse(0L),
                    item.organisation().id(),
                    item.organisation().name(),
                    item.year(),
                    item.form().map(head -> head.path().name()).orElse(""),
                    item.form().map(head -> head.state().name()).orElse(""),
                    item.kind().name(),
                    item.errand().matter(),
                    item.step(),
                    item.task(),
                    item.link(),
                    item.since(),
                    item.age(),
                    item.term().map(Term::due).orElse(null),
                    item.isLate());
        }
    }

    /** One page of the list, its number from 1. */
    record Page(int page, int size, int total, List<Item> work) {}

    /** Something one should know. */
    record Told(long id, Instant at, Wording text, String link) {}

    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/work")
    Page list(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        int length = Math.clamp(size, 1, MOST);
        int number = Math.max(1, page);
        List<WorkItem> all = new WorkChoice(year, unit, Kind.find(kind), late).of(work.of(presence.get(request)));
        List<Item> items = all.stream()
                .skip((number - 1L) * length)
                .limit(length)
                .map(Item::of)
                .toList();
        return new Page(number, length, all.size(), items);
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/notices")
    List<Told> notices(HttpServletRequest request) {
        return notices.unread(presence.get(request).id()).stream()
                .map(notice -> new Told(notice.id(), notice.at(), notice.text(), notice.link()))
                .toList();
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/api/v1/notices/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(HttpServletRequest request) {
        notices.read(presence.get(request).id());
    }
}
