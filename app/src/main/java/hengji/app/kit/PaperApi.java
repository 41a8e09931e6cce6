package hengji.app.kit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.layout.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers for programs. */
@RestController
class PaperApi {
    private final PaperShelf shelf;
    private final PaperSources sources;
    private final Forms forms;

    PaperApi(PaperShelf shelf, PaperSources sources, Forms forms) {
        this.shelf = shelf;
        this.sources = sources;
        this.forms = forms;
    }

    /** A frozen version with the code its papers carry. */
    record FrozenVersion(int number, Versions.Occasion occasion, String checkCode, Instant madeAt) {}

    /** A paper and where it is to be had. */
    record PaperEntry(String kind, String name, String format, String link) {}

    /** What there is of one form. */
    record PaperList(
            int version, String edition, String checkCode, List<PaperEntry> papers, List<FrozenVersion> versions) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/papers")
    PaperList list(
            @PathVariable long form,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "") String edition) {
        var head = forms.get(form);
        PaperSource source = sources.get(head, version.orElseGet(() -> sources.usual(head)));
        Edition wanted = PaperOrder.edition(edition).orElseThrow(NotThere::new);
        List<PaperEntry> papers = shelf.list(form, source.number(), wanted).stream()
                .flatMap(paper -> paper.kind().formats().stream()
                        .map(format ->
                                entry(form, new PaperOrder(paper.kind(), source.number(), wanted), paper, format)))
                .toList();
        List<FrozenVersion> frozen = sources.versions(head).stream()
                .map(each -> new FrozenVersion(each.number(), each.occasion(), each.checkCode(), each.madeAt()))
                .toList();
        return new PaperList(source.number(), PaperOrder.key(wanted), source.checkCode(), papers, frozen);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/forms/{form}/papers/{kind}/{format}")
    ResponseEntity<byte[]> paper(
            @PathVariable long form,
            @PathVariable String kind,
            @PathVariable String format,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String edition) {
        return Sending.file(PaperRoutes.print(shelf, form, kind, format, version, edition));
    }

    private static PaperEntry entry(long form, PaperOrder order, PaperShelf.OnShelf paper, PaperFormat format) {
        return new PaperEntry(
                PaperOrder.key(paper.kind()),
                paper.name(),
                format.extension(),
                "/api/v1" + order.address(form, format));
    }
}
