package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.Forms;
import hengji.app.frame.Paged;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looks at a form, and what they remark, for programs. */
@RestController
class ReviewApi {
    private static final Wording NO_REVIEWER =
            Wording.of("没有分派：请选择本地区的审核人员。", "Not assigned: choose a reviewer of the region.");
    private static final Wording NO_EXPERT =
            Wording.of("没有指派：请选择本地区的第三方机构或专家。", "Not invited: choose an expert of the region.");
    private static final Wording NO_TEXT = Wording.of("请填写审阅意见。", "Write the remark.");

    private final Presence presence;
    private final Forms forms;
    private final Colleagues colleagues;
    private final Comments comments;
    private final Clock clock;

    ReviewApi(Presence presence, Forms forms, Colleagues colleagues, Comments comments, Clock clock) {
        this.presence = presence;
        this.forms = forms;
        this.colleagues = colleagues;
        this.comments = comments;
        this.clock = clock;
    }

    /** Who looks at a form, and who might. */
    record Lookers(
            @Nullable Long assignee,
            List<Colleagues.Expert> experts,
            List<Colleagues.Person> reviewers,
            List<Colleagues.Person> candidates) {}

    /** The colleague a form is given to. */
    record Assigning(long account) {}

    /** Until when an expert may look; ten days where nothing is said. */
    record Inviting(@Nullable LocalDate until) {}

    /** A remark; {@code lineage} is left out for the form as a whole. */
    record Remark(@Nullable String lineage, @Nullable String text) {}

    @Allow(Deed.REVIEW_FORM)
    @GetMapping("/api/v1/forms/{form}/reviewers")
    Lookers lookers(@PathVariable long form) {
        String region = forms.get(form).region();
        return new Lookers(
                Optional.ofNullable(colleagues.assigned(List.of(form)).get(form))
                        .map(Colleagues.Person::id)
                        .orElse(null),
                colleagues.experts(form),
                colleagues.holding(Colleagues.REVIEWERS, region),
                colleagues.holding(List.of(Role.EXPERT), region));
    }

    @Allow(Deed.REVIEW_FORM)
    @PutMapping("/api/v1/forms/{form}/reviewers/assignee")
    ResponseEntity<Object> assign(@PathVariable long form, @RequestBody Assigning wanted, HttpServletRequest request) {
        boolean done = colleagues.assign(form, wanted.account(), presence.get(request), request.getRemoteAddr());
        return done
                ? ResponseEntity.noContent().build()
                : Refusals.unprocessable("no-reviewer", List.of(NO_REVIEWER), request);
    }

    @Allow(Deed.REVIEW_FORM)
    @PutMapping("/api/v1/forms/{form}/experts/{expert}")
    ResponseEntity<Object> invite(
            @PathVariable long form,
            @PathVariable long expert,
            @RequestBody Inviting wanted,
            HttpServletRequest request) {
        LocalDate until = Optional.ofNullable(wanted.until())
                .orElseGet(() -> LocalDate.now(clock).plusDays(ReviewRoutes.EXPERT_DAYS));
        boolean done = colleagues.invite(form, expert, until, presence.get(request), request.getRemoteAddr());
        return done
                ? ResponseEntity.ok(Map.of("until", until))
                : Refusals.unprocessable("no-expert", List.of(NO_EXPERT), request);
    }

    /** The remarks of reviewers and experts, oldest first, a page at a time. */
    @Allow(Deed.SEE_REVIEW)
    @GetMapping("/api/v1/forms/{form}/comments")
    Paged<Comments.Comment> comments(
            @PathVariable long form,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        return Paged.of(comments.of(form), page, size);
    }

    @Allow(Deed.COMMENT_FORM)
    @PostMapping("/api/v1/forms/{form}/comments")
    ResponseEntity<Object> comment(@PathVariable long form, @RequestBody Remark remark, HttpServletRequest request) {
        String text = Optional.ofNullable(remark.text()).orElse("").strip();
        if (text.isEmpty()) {
            return Refusals.unprocessable("no-text", List.of(NO_TEXT), request);
        }
        String lineage = Optional.ofNullable(remark.lineage()).orElse("");
        comments.add(form, lineage, text, presence.get(request), request.getRemoteAddr());
        return ResponseEntity.status(201).body(comments.of(form).getLast());
    }
}
