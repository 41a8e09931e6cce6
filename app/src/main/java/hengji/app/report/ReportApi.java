package hengji.app.report;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.frame.Problems;
import hengji.app.frame.Say;
import hengji.app.journal.Actor;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.core.audit.Finding;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reports for programs. */
@RestController
class ReportApi {
    private final SheetDesk sheets;
    private final ReportBook book;

    ReportApi(SheetDesk sheets, ReportBook book) {
        this.sheets = sheets;
        this.book = book;
    }

    /** A section as it stands, as printed, and what is wrong in it. */
    record SectionView(int place, String heading, String body, String printed, long revision, List<String> flaws) {}

    /** A figure that may be bound. */
    record FigureView(String placeholder, String shown) {}

    /** A whole report. */
    record ReportView(List<SectionView> sections, List<FigureView> figures, List<String> findings) {}

    /** What a program writes. */
    record Writing(long revision, String body) {}

    /** The section as the program saw it. */
    record Binding(long revision) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/report")
    ReportView report(@PathVariable long form, HttpServletRequest request) {
        return view(sheets.open(form, request));
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/api/v1/forms/{form}/report")
    ReportView begin(@PathVariable long form, HttpServletRequest request) {
        Opened opened = writable(form, request);
        book.begin(form, Actor.of(opened.who(), request.getRemoteAddr()));
        return view(opened);
    }

    @Allow(Deed.FILL_FORM)
    @PutMapping("/api/v1/forms/{form}/report/{place}")
    ResponseEntity<?> write(
            @PathVariable long form,
            @PathVariable int place,
            @RequestBody Writing writing,
            HttpServletRequest request) {
        Opened opened = writable(form, place, request);
        Actor actor = Actor.of(opened.who(), request.getRemoteAddr());
        return told(opened, book.write(form, place, writing.revision(), writing.body(), actor), request);
    }

    /** Puts the form's figures in the place of all typed ones of a section that contradict them. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/api/v1/forms/{form}/report/{place}/bind")
    ResponseEntity<?> bind(
            @PathVariable long form,
            @PathVariable int place,
            @RequestBody Binding binding,
            HttpServletRequest request) {
        Opened opened = writable(form, place, request);
        Actor actor = Actor.of(opened.who(), request.getRemoteAddr());
        return told(opened, book.bind(form, place, binding.revision(), actor), request);
    }

    private ResponseEntity<?> told(Opened opened, ReportBook.Written written, HttpServletRequest request) {
        return switch (written) {
            case ReportBook.Written.Kept(var section) ->
                ResponseEntity.ok(view(book.written(opened.assessed()), section, opened.say()));
            case ReportBook.Written.Differs(var stored, var _) -> differs(stored, request);
            case ReportBook.Written.Refused(var reason, var _) ->
                ResponseEntity.unprocessableContent()
                        .body(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "too-long", reason, request));
        };
    }

    private static ResponseEntity<ProblemDetail> differs(Section stored, HttpServletRequest request) {
        ProblemDetail problem = Problems.of(
                HttpStatus.CONFLICT,
                "differs",
                Wording.of("这一节已被别人改过。", "Somebody changed this section meanwhile."),
                request);
        problem.setProperty("stored", stored.body());
        problem.setProperty("revision", stored.revision());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private ReportView view(Opened opened) {
        WrittenSections written = book.written(opened.assessed());
        List<Finding> findings = written.sections().isEmpty() ? List.of() : book.findings(opened.assessed(), written);
        return new ReportView(
                written.sections().stream()
                        .map(section -> view(written, section, opened.say()))
                        .toList(),
                written.figures().list().stream()
                        .map(figure -> new FigureView(figure.placeholder(), figure.shown()))
                        .toList(),
                findings.stream()
                        .map(finding ->
                                finding.card().code() + " " + opened.say().of(finding.message()))
                        .toList());
    }

    private static SectionView view(WrittenSections written, Section section, Say say) {
        return new SectionView(
                section.place(),
                section.heading(),
                section.body(),
                written.figures().render(section.body()),
                section.revision(),
                written.flaws(section).stream()
                        .map(flaw -> say.of(flaw.message()))
                        .toList());
    }

    private Opened writable(long form, int place, HttpServletRequest request) {
        Opened opened = writable(form, request);
        if (book.sections(form).stream().noneMatch(section -> section.place() == place)) {
            throw new NotThere();
        }
        return opened;
    }

    private Opened writable(long form, HttpServletRequest request) {
        Opened opened = sheets.open(form, request);
        if (!opened.pen().mayArrange()) {
            throw new NotNow(opened.pen()
                    .shut()
                    .orElse(Wording.of("自评报告由单位填报人编写。", "The report is written by the unit's clerk.")));
        }
        return opened;
    }
}
