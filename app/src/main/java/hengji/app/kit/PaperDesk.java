package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the papers of a form for somebody. */
@Component
class PaperDesk {
    private final SheetDesk sheets;
    private final PaperSources sources;
    private final PaperShelf shelf;

    PaperDesk(SheetDesk sheets, PaperSources sources, PaperShelf shelf) {
        this.sheets = sheets;
        this.sources = sources;
        this.shelf = shelf;
    }

    @Transactional(readOnly = true)
    public PapersPage page(
            long form, Optional<Integer> version, Edition edition, String show, HttpServletRequest request) {
        Opened opened = sheets.open(form, request);
        FormHead head = opened.head();
        PaperSource source = sources.get(head, version.orElseGet(() -> sources.usual(head)));
        List<PaperShelf.OnShelf> papers = shelf.list(form, source.number(), edition);
        Optional<PaperKind> shown = papers.stream()
                .map(PaperShelf.OnShelf::kind)
                .filter(kind -> PaperOrder.key(kind).equals(show))
                .findFirst();
        List<PapersPage.Choice> versions = sources.versions(head).stream()
                .map(each -> choice(each, opened))
                .toList();
        return new PapersPage(
                opened,
                source,
                edition,
                Arrays.stream(Edition.values()).toList(),
                versions,
                papers,
                shown,
                shelf.obstacle(form, source.number(), edition));
    }

    private static PapersPage.Choice choice(Versions.Version version, Opened opened) {
        return new PapersPage.Choice(version.number(), VersionText.of(version, opened.say()));
    }
}
