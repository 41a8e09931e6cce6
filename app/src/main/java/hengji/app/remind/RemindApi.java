package hengji.app.remind;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.duty.Duty;
import hengji.app.duty.Standing;
import hengji.app.form.FormHead;
import hengji.app.frame.Paged;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 催报 for programs: who owes what, the words for it, and the notices. */
@RestController
class RemindApi {
    private final Presence presence;
    private final Reminders reminders;

    RemindApi(Presence presence, Reminders reminders) {
        this.presence = presence;
        this.reminders = reminders;
    }

    /** What a body owes and how it is reached; {@code form} 0 while none was begun. */
    record Owed(
            long organisation,
            String code,
            String name,
            String projectCode,
            Standing standing,
            @Nullable LocalDate due,
            String contact,
            String phone,
            long form) {
        static Owed of(Duty duty) {
            return new Owed(
                    duty.body().id(),
                    duty.body().code(),
                    duty.body().name(),
                    duty.projectCode(),
                    duty.standing(),
                    duty.due().orElse(null),
                    duty.body().contact(),
                    duty.body().phone(),
                    duty.form().map(FormHead::id).orElse(0L));
        }
    }

    /** The text to paste into a chat (empty where nobody owes anything) and whom it is about. */
    record Words(String text, LocalDate until, Paged<Owed> owed) {}

    /** Whom to tell: status is late, unfiled or returned. */
    record Telling(
            @Nullable String region,
            int year,
            @Nullable PathKind path,
            @Nullable String status) {}

    /** How many clerks were told. */
    record Told(int told) {}

    @Allow(Deed.REMIND)
    @GetMapping("/api/v1/reminders")
    Words words(
            @RequestParam String region,
            @RequestParam int year,
            @RequestParam PathKind path,
            @RequestParam(defaultValue = "late") String status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        Who who = presence.get(request);
        Reminder reminder = reminders.reminder(who, round(who, region, year, path), status(status));
        return new Words(
                reminder.duties().isEmpty() ? "" : reminder.text(),
                reminder.until(),
                Paged.of(reminder.duties().stream().map(Owed::of).toList(), page, size));
    }

    @Allow(Deed.REMIND)
    @PostMapping("/api/v1/reminders")
    Told tell(@RequestBody Telling wanted, HttpServletRequest request) {
        Who who = presence.get(request);
        PathKind path = Optional.ofNullable(wanted.path()).orElseThrow(NotThere::new);
        Reminders.Round round = round(who, Optional.ofNullable(wanted.region()).orElse(""), wanted.year(), path);
        Status status = status(Optional.ofNullable(wanted.status()).orElse(""));
        return new Told(reminders.tell(who, round, status, request.getRemoteAddr()));
    }

    private Reminders.Round round(Who who, String region, int year, PathKind path) {
        if (!reminders.regions(who).contains(region)) {
            throw new NotThere();
        }
        return new Reminders.Round(region, year, path);
    }

    private static Status status(String key) {
        return Status.find(key).orElseThrow(NotThere::new);
    }
}
