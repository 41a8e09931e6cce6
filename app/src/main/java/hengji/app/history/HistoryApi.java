package hengji.app.history;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Versions;
import hengji.app.journal.Actor;
import hengji.app.path.Comparing;
import hengji.app.path.Difference;
import hengji.app.path.Withholding;
import hengji.core.explain.Wording;
import hengji.documents.json.FormCodec;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Versions, differences and publication for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}")
class HistoryApi {
    private static final Wording NO_GROUND = Wording.of("请写明不予公开的依据。", "Give the ground.");

    private final Versions versions;
    private final Comparing comparing;
    private final Withholding withholding;
    private final Presence presence;

    HistoryApi(Versions versions, Comparing comparing, Withholding withholding, Presence presence) {
        this.versions = versions;
        this.comparing = comparing;
        this.withholding = withholding;
        this.presence = presence;
    }

    /** Why a form is not published. */
    record NewGround(@Nullable String ground, @Nullable String clause) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/versions")
    List<Versions.Version> versions(@PathVariable long form) {
        return versions.list(form);
    }

    /** A version as canonical JSON. */
    @Allow(Deed.SEE_FORM)
    @GetMapping(path = "/versions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    String version(@PathVariable long form, @PathVariable int number) {
        return versions.find(form, number)
                .map(versions::content)
                .map(new FormCodec()::write)
                .orElseThrow(NotThere::new);
    }

    /** What two versions say differently; 0 stands for the form as it is. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/comparison")
    Difference compare(@PathVariable long form, @RequestParam int from, @RequestParam(defaultValue = "0") int to) {
        return comparing.between(form, from, to).orElseThrow(NotThere::new);
    }

    @Allow(Deed.WITHHOLD)
    @PutMapping("/withheld")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withhold(@PathVariable long form, @RequestBody NewGround asked, HttpServletRequest request) {
        String ground = Optional.ofNullable(asked.ground()).orElse("");
        String clause = Optional.ofNullable(asked.clause()).orElse("");
        if (!withholding.mark(form, ground, clause, Actor.of(presence.get(request), request.getRemoteAddr()))) {
            throw new NotNow(NO_GROUND);
        }
    }

    @Allow(Deed.WITHHOLD)
    @DeleteMapping("/withheld")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void publish(@PathVariable long form, HttpServletRequest request) {
        withholding.lift(form, Actor.of(presence.get(request), request.getRemoteAddr()));
    }
}
