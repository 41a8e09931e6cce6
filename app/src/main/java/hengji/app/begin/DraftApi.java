package hengji.app.begin;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A draft as a whole, for programs: away with it, or the same for another unit. */
@RestController
class DraftApi {
    private final Presence presence;
    private final Permissions permissions;
    private final Forms forms;
    private final Drafts drafts;

    DraftApi(Presence presence, Permissions permissions, Forms forms, Drafts drafts) {
        this.presence = presence;
        this.permissions = permissions;
        this.forms = forms;
        this.drafts = drafts;
    }

    /** Whose project the copy is for. */
    record Copying(
            long organisation,
            @Nullable String projectCode,
            @Nullable String projectName) {}

    /** Removes a draft that was never handed in; the journal keeps what it said. */
    @Allow(Deed.KEEP_FORM)
    @DeleteMapping("/api/v1/forms/{form}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long form, HttpServletRequest request) {
        drafts.remove(form, Actor.of(presence.get(request), request.getRemoteAddr()))
                .ifPresent(obstacle -> {
                    throw new NotNow(obstacle);
                });
    }

    /** Copies a project's target form for another project of a unit. */
    @Allow(Deed.KEEP_FORM)
    @PostMapping("/api/v1/forms/{form}/copies")
    ResponseEntity<?> copy(@PathVariable long form, @RequestBody Copying wanted, HttpServletRequest request) {
        FormHead head = forms.get(form);
        if (head.kind() != FormKind.PROJECT_TARGET) {
            throw new NotThere();
        }
        Who who = presence.get(request);
        permissions.demand(who, Deed.KEEP_FORM, wanted.organisation(), head.year());
        Wanted target = Wanted.of(
                wanted.organisation(),
                head.year(),
                FormKind.PROJECT_TARGET,
                Optional.ofNullable(wanted.projectCode()).orElse(""),
                Optional.ofNullable(wanted.projectName()).orElse(""));
        return NewFormApi.answer(drafts.copy(form, target, Actor.of(who, request.getRemoteAddr())), request);
    }
}
