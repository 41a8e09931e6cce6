package hengji.app.auditing;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class JournalApi {
    private static final int MOST = 1000;

    private final Reading reading;
    private final Presence presence;

    JournalApi(Reading reading, Presence presence) {
        this.reading = reading;
        this.presence = presence;
    }

    /** The newest entries that fit; {@code before} is the id of the last one of the page before. */
    @Allow(Deed.READ_JOURNAL)
    @GetMapping("/api/v1/journal")
    List<Shown> journal(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "100") int limit,
            HttpServletRequest request) {
        return reading.find(
                presence.get(request),
                new Filter(from, to, person, organisation, action, text, before),
                Math.clamp(limit, 1, MOST));
    }
}
