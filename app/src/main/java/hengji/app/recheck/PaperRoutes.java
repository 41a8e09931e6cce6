package hengji.app.recheck;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.layout.Layout;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a re-check; a PDF is looked at, the rest is kept. */
@Controller
class PaperRoutes {
    private static final String PAPER = "/forms/{form}/recheck/papers/{paper}/{format}";

    private final Presence presence;
    private final RecheckPapers papers;

    PaperRoutes(Presence presence, RecheckPapers papers) {
        this.presence = presence;
        this.papers = papers;
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping({PAPER, "/api/v1" + PAPER})
    ResponseEntity<byte[]> paper(
            @PathVariable long form,
            @PathVariable String paper,
            @PathVariable String format,
            HttpServletRequest request) {
        PaperFormat wanted = PaperFormat.find(format).orElseThrow(NotThere::new);
        Layout layout = papers.layout(form, paper, presence.get(request)).orElseThrow(NotThere::new);
        return Printing.answer(layout, wanted);
    }
}
