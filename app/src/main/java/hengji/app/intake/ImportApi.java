package hengji.app.intake;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.journal.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** For programs: send a file for a draft, see where it differs, take what is wanted. */
@RestController
class ImportApi {
    private final Presence presence;
    private final Forms forms;
    private final Intakes intakes;
    private final IntakeReading reading;
    private final Previews previews;
    private final TakingIn taking;

    ImportApi(
            Presence presence,
            Forms forms,
            Intakes intakes,
            IntakeReading reading,
            Previews previews,
            TakingIn taking) {
        this.presence = presence;
        this.forms = forms;
        this.intakes = intakes;
        this.reading = reading;
        this.previews = previews;
        this.taking = taking;
    }

    /** A difference that can be taken by its key. */
    record Offer(String key, String block, String column, String was, String text) {}

    /** What a file holds beside the draft. */
    record Answer(long id, int forms, List<Offer> differences, int alike, int onlyInDraft) {}

    /** Which differences to take, of which form of the file. */
    record Choice(int place, List<String> take) {}

    /** What was taken. */
    record Result(int cells, int lines, List<String> refused) {}

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/api/v1/forms/{form}/import")
    ResponseEntity<?> upload(
            HttpServletRequest request,
            @PathVariable long form,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "0") int place) {
        long id = intakes.receive(ImportRoutes.wanted(forms.get(form)), form, Uploads.of(file), actor(request));
        reading.read(id);
        Intake found = previews.get(id, form);
        return found.forms().isEmpty()
                ? refused(found, Frames.say(request))
                : ResponseEntity.status(HttpStatus.CREATED).body(answer(found, place));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/api/v1/forms/{form}/import/{intake}")
    Result take(
            HttpServletRequest request,
            @PathVariable long form,
            @PathVariable long intake,
            @RequestBody Choice choice) {
        Intake read = Previews.read(previews.get(intake, form));
        TakingIn.Taken taken = taking.take(read, choice.place(), Set.copyOf(choice.take()), actor(request));
        return new Result(
                taken.cells(),
                taken.lines(),
                taken.refused().stream().map(Frames.say(request)::of).toList());
    }

    private Answer answer(Intake found, int place) {
        Differences differences = taking.differences(found, place);
        List<Offer> offers = differences.list().stream()
                .flatMap(difference -> switch (difference) {
                    case Difference.Changed changed ->
                        changed.cells().stream()
                                .map(cell -> new Offer(
                                        cell.key(),
                                        changed.block().key(),
                                        cell.column().key(),
                                        cell.was(),
                                        cell.text()));
                    case Difference.Added added ->
                        Stream.of(
                                new Offer(added.key(), added.block().key(), "", "", String.join(" | ", texts(added))));
                })
                .toList();
        return new Answer(
                found.id(),
                found.forms().size(),
                offers,
                differences.alike(),
                differences.onlyHere().size());
    }

    private static List<String> texts(Difference.Added added) {
        return Column.of(added.block()).stream()
                .map(added.line()::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static ResponseEntity<ProblemDetail> refused(Intake intake, Say say) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, say.of(intake.refusal()));
        detail.setProperty("code", "unreadable");
        return ResponseEntity.unprocessableContent().body(detail);
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
