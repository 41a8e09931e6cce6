package hengji.app.kit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.frame.Views;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.layout.Edition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers of a form: choose, look, take along. */
@Controller
class PaperRoutes {
    private final PaperDesk desk;
    private final PaperShelf shelf;

    PaperRoutes(PaperDesk desk, PaperShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/papers")
    ModelAndView papers(
            @PathVariable long form,
            @RequestParam Optional<Integer> version,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "form") String show,
            HttpServletRequest request) {
        Edition wanted = PaperOrder.edition(edition).orElseThrow(NotThere::new);
        return Views.show("kit/papers", desk.page(form, version, wanted, show, request));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/papers/{kind}/{format}")
    ResponseEntity<byte[]> paper(
            @PathVariable long form,
            @PathVariable String kind,
            @PathVariable String format,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "false") boolean inline) {
        PrintedPaper paper = print(shelf, form, kind, format, version, edition);
        return inline ? Sending.shown(paper) : Sending.file(paper);
    }

    static PrintedPaper print(PaperShelf shelf, long form, String kind, String format, int version, String edition) {
        PaperOrder order = new PaperOrder(
                PaperOrder.kind(kind).orElseThrow(NotThere::new),
                version,
                PaperOrder.edition(edition).orElseThrow(NotThere::new));
        return shelf.print(form, order, PaperFormat.find(format).orElseThrow(NotThere::new));
    }
}
