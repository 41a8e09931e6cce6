package hengji.app.mail;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Paged;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What became of the mails, for programs. */
@RestController
class MailApi {
    private final Presence presence;
    private final MailDesk desk;

    MailApi(Presence presence, MailDesk desk) {
        this.presence = presence;
        this.desk = desk;
    }

    /** A mail to be tried again; 0 for all that wait or failed. */
    record Again(long id) {}

    /** Mails that wait or failed, newest first, a page at a time. */
    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/mails")
    Paged<Mail> open(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        return Paged.of(desk.open(presence.get(request)), page, size);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/mails/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void again(@RequestBody Again wanted, HttpServletRequest request) {
        if (desk.again(presence.get(request), wanted.id(), request.getRemoteAddr()) == 0) {
            throw new NotThere();
        }
    }
}
