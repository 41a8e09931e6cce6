package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.frame.Paged;
import hengji.app.journal.Actor;
import hengji.app.path.ReturnItem;
import hengji.app.path.Slip;
import hengji.app.path.Slips;
import hengji.app.year.Term;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Queue and return sheets for programs. */
@RestController
class SlipApi {
    private static final Wording NOT_WRITTEN = Wording.of(
            "没有写入：表不在审核环节，或者没有意见内容。", "Nothing written: the form is not under review, or there is no opinion.");
    private static final Wording NOT_ANSWERED =
            Wording.of("没有保存：没有这条意见、没有答复内容，或者表已重新提交。", "Not kept: no such item, no answer, or the form went in again.");

    private final Presence presence;
    private final Queue queue;
    private final Slips slips;
    private final Prefilling prefilling;

    SlipApi(Presence presence, Queue queue, Slips slips, Prefilling prefilling) {
        this.presence = presence;
        this.queue = queue;
        this.slips = slips;
        this.prefilling = prefilling;
    }

    /** A form that waits for the asker. */
    record Queued(
            long form,
            String organisation,
            String code,
            int year,
            PathKind path,
            String project,
            State state,
            long days,
            @Nullable LocalDate due,
            boolean late,
            @Nullable String assignee) {}

    /** An item to write: from a finding by its number, or a free one. */
    record NewItem(
            @Nullable Integer finding,
            @Nullable String lineage,
            @Nullable String column,
            @Nullable String opinion,
            @Nullable String ground,
            @Nullable String advice) {}

    /** An answer to an item. */
    record NewAnswer(@Nullable String text) {}

    @Allow(Deed.SEE_QUEUE)
    @GetMapping("/api/v1/review-queue")
    Paged<Queued> queue(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        return Paged.of(queue.of(presence.get(request), Queue.Filter.NONE), page, size)
                .map(each -> new Queued(
                        each.head().id(),
                        each.owner().name(),
                        each.owner().code(),
                        each.head().year(),
                        each.head().path(),
                        each.head().projectName(),
                        each.head().state(),
                        each.days(),
                        each.term().map(Term::due).orElse(null),
                        each.isLate(),
                        each.assignee().map(Colleagues.Person::name).orElse(null)));
    }

    /** The return sheets that were sent. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/return-slips")
    List<Slip> slips(@PathVariable long form) {
        return slips.sent(form);
    }

    /** The return sheet in work. */
    @Allow(Deed.REVIEW_FORM)
    @GetMapping("/api/v1/forms/{form}/return-items")
    List<ReturnItem> items(@PathVariable long form) {
        return slips.findDraft(form).map(Slip::items).orElseGet(List::of);
    }

    @Allow(Deed.REVIEW_FORM)
    @PostMapping("/api/v1/forms/{form}/return-items")
    @ResponseStatus(HttpStatus.CREATED)
    List<ReturnItem> write(@PathVariable long form, @RequestBody NewItem item, HttpServletRequest request) {
        Optional<ReturnItem.Draft> draft = draft(form, item);
        if (draft.isEmpty() || !slips.write(form, draft.get(), actor(request))) {
            throw new NotNow(NOT_WRITTEN);
        }
        return items(form);
    }

    @Allow(Deed.REVIEW_FORM)
    @DeleteMapping("/api/v1/forms/{form}/return-items/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(@PathVariable long form, @PathVariable long item, HttpServletRequest request) {
        if (!slips.strike(form, item, actor(request))) {
            throw new NotThere();
        }
    }

    @Allow(Deed.FILL_FORM)
    @PutMapping("/api/v1/forms/{form}/return-items/{item}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable long form,
            @PathVariable long item,
            @RequestBody NewAnswer answer,
            HttpServletRequest request) {
        String text = Optional.ofNullable(answer.text()).orElse("");
        if (!slips.answer(form, item, text, actor(request))) {
            throw new NotNow(NOT_ANSWERED);
        }
    }

    private Optional<ReturnItem.Draft> draft(long form, NewItem item) {
        Integer finding = item.finding();
        if (finding != null) {
            return prefilling.from(form, finding);
        }
        String opinion = text(item.opinion());
        return opinion.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReturnItem.Draft(
                        prefilling.at(form, text(item.lineage()), Column.find(text(item.column()))),
                        "",
                        text(item.ground()),
                        opinion,
                        text(item.advice())));
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
