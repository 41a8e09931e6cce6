package hengji.app.begin;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** For programs: begin a target empty, from the canonical JSON or from last year. */
@RestController
class NewFormApi {
    private final Presence presence;
    private final Permissions permissions;
    private final Beginnings beginnings;
    private final LastYears lastYears;

    NewFormApi(Presence presence, Permissions permissions, Beginnings beginnings, LastYears lastYears) {
        this.presence = presence;
        this.permissions = permissions;
        this.beginnings = beginnings;
        this.lastYears = lastYears;
    }

    /**
     * The form wanted.
     *
     * @param organisation whose, by its id
     * @param year 年度
     * @param kind DEPARTMENT_TARGET or PROJECT_TARGET
     * @param projectCode 项目编码, for a project
     * @param projectName 项目名称, for a project
     * @param from {@code empty}, {@code last-year} or {@code form}
     * @param form the canonical JSON of a form, with {@code form}
     * @param replacements what shall be replaced in last year's texts, with {@code last-year}
     */
    record NewForm(
            long organisation,
            int year,
            FormKind kind,
            @Nullable String projectCode,
            @Nullable String projectName,
            String from,
            @Nullable JsonNode form,
            @Nullable Map<String, String> replacements) {
        Wanted wanted() {
            return Wanted.of(
                    organisation,
                    year,
                    kind,
                    Optional.ofNullable(projectCode).orElse(""),
                    Optional.ofNullable(projectName).orElse(""));
        }
    }

    /** A form that was begun. */
    record Answer(long id, List<String> notes) {}

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/api/v1/forms")
    ResponseEntity<?> begin(HttpServletRequest request, @RequestBody NewForm asked) {
        Who who = presence.get(request);
        permissions.demand(who, Deed.KEEP_FORM, asked.organisation(), asked.year());
        return answer(begun(asked, Actor.of(who, request.getRemoteAddr())), request);
    }

    /** Where the form stands now, or why there is none. */
    static ResponseEntity<?> answer(Begun begun, HttpServletRequest request) {
        return switch (begun) {
            case Begun.Made(long form, List<Wording> notes) ->
                ResponseEntity.created(URI.create("/api/v1/forms/" + form))
                        .body(new Answer(
                                form,
                                notes.stream().map(Frames.say(request)::of).toList()));
            case Begun.Exists there ->
                problem(HttpStatus.CONFLICT, "exists", Frames.say(request).of(there.wording()), there.form());
            case Begun.Refused(Wording reason) ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "refused",
                        Frames.say(request).of(reason),
                        0);
        };
    }

    private Begun begun(NewForm asked, Actor actor) {
        Map<String, String> replacements =
                Optional.ofNullable(asked.replacements()).orElse(Map.of());
        return switch (asked.from()) {
            case "empty" -> beginnings.empty(asked.wanted(), actor);
            case "last-year" ->
                lastYears
                        .find(asked.wanted())
                        .map(last -> lastYears.begin(last, asked.wanted(), replacements, actor))
                        .orElseGet(() -> new Begun.Refused(
                                Wording.of("上年没有这张目标表。", "There is no such form of the year before.")));
            case "form" -> read(asked, actor);
            default ->
                new Begun.Refused(
                        Wording.of("from 只能是 empty、last-year 或 form。", "from must be empty, last-year or form."));
        };
    }

    private Begun read(NewForm asked, Actor actor) {
        if (asked.form() == null) {
            return new Begun.Refused(Wording.of("缺少 form。", "form is missing."));
        }
        try {
            byte[] json = asked.form().toString().getBytes(StandardCharsets.UTF_8);
            return beginnings.from(asked.wanted(), new FormCodec().read(json), "canonical JSON", actor);
        } catch (UnreadableFile problem) {
            return new Begun.Refused(problem.refusal().message());
        }
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String what, long form) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, what);
        detail.setProperty("code", code);
        if (form != 0) {
            detail.setProperty("form", form);
        }
        return ResponseEntity.status(status).body(detail);
    }
}
