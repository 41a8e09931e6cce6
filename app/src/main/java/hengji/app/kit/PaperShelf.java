package hengji.app.kit;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.report.ReportPapers;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the papers of forms on demand: any kind, version, edition and format. */
@Service
public class PaperShelf {
    private final Forms forms;
    private final Trees trees;
    private final PaperSources sources;
    private final Editions editions;
    private final ReportPapers reports;

    PaperShelf(Forms forms, Trees trees, PaperSources sources, Editions editions, ReportPapers reports) {
        this.forms = forms;
        this.trees = trees;
        this.sources = sources;
        this.editions = editions;
        this.reports = reports;
    }

    /**
     * A paper there is.
     *
     * @param kind which
     * @param name as its file is called
     */
    public record OnShelf(PaperKind kind, String name) {}

    /** The papers there are of a version; {@link PaperOrder#WORKING} for the form as it stands. */
    @Transactional(readOnly = true)
    public List<OnShelf> list(long form, int version, Edition edition) {
        PaperSource source = sources.get(forms.get(form), version);
        return Arrays.stream(PaperKind.values())
                .filter(kind -> editions.obstacle(source, kind, edition).isEmpty())
                .filter(kind -> layout(source, kind, edition).isPresent())
                .map(kind -> new OnShelf(kind, kind.chinese(source.evaluation().form())))
                .toList();
    }

    /** Why no paper of a version may be made in an edition; absent where some may. */
    @Transactional(readOnly = true)
    public Optional<Wording> obstacle(long form, int version, Edition edition) {
        return editions.obstacle(sources.get(forms.get(form), version), PaperKind.FORM, edition);
    }

    /**
     * Makes a paper.
     *
     * @throws NotThere where the form has no such version, or no such paper in that format
     * @throws NotNow where it may not be made in that edition, and why
     */
    @Transactional(readOnly = true)
    public PrintedPaper print(long form, PaperOrder order, PaperFormat format) {
        FormHead head = forms.get(form);
        PaperSource source = sources.get(head, order.version());
        editions.obstacle(source, order.kind(), order.edition()).ifPresent(reason -> {
            throw new NotNow(reason);
        });
        Layout layout = layout(source, order.kind(), order.edition())
                .filter(_ -> order.kind().formats().contains(format))
                .orElseThrow(NotThere::new);
        String kind = order.kind().chinese(source.evaluation().form());
        return new PrintedPaper(
                PaperNames.of(
                                head,
                                trees.tree().get(head.organisation()).name(),
                                kind,
                                source.number(),
                                order.edition())
                        + "."
                        + format.extension(),
                format,
                format.write(layout, kind));
    }

    private Optional<Layout> layout(PaperSource source, PaperKind kind, Edition edition) {
        return made(source, kind, edition).map(layout -> layout.withCheckCode(source.checkCode()));
    }

    private Optional<Layout> made(PaperSource source, PaperKind kind, Edition edition) {
        if (kind != PaperKind.REPORT) {
            return kind.layout(source.evaluation(), edition);
        }
        return source.version()
                .map(version -> reports.frozen(version.id(), source.evaluation(), edition))
                .orElseGet(() -> reports.working(source.head().id(), source.evaluation(), edition));
    }
}
