package hengji.app.report;

import hengji.core.evaluation.Evaluation;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report on paper: the office's own words where it wrote them, else the engine's. */
@Service
public class ReportPapers {
    private final Sections store;

    ReportPapers(Sections store) {
        this.store = store;
    }

    /** The report of a form as it stands; absent where the form has none. */
    @Transactional(readOnly = true)
    public Optional<Layout> working(long form, Evaluation evaluation, Edition edition) {
        return written(store.list(form), evaluation, edition);
    }

    /** The report as it was frozen with a version; absent where the form has none. */
    @Transactional(readOnly = true)
    public Optional<Layout> frozen(long version, Evaluation evaluation, Edition edition) {
        return written(store.frozen(version).orElse(List.of()), evaluation, edition);
    }

    private static Optional<Layout> written(List<Section> sections, Evaluation evaluation, Edition edition) {
        return PaperKind.REPORT.layout(evaluation, edition).map(draft -> {
            if (sections.isEmpty()) {
                return draft;
            }
            Figures figures = FormFigures.of(evaluation);
            Charts charts = new Charts(draft);
            return draft.withParts(Stream.concat(
                            draft.parts().stream().limit(2),
                            sections.stream().flatMap(section -> parts(section, figures, charts, edition).stream()))
                    .toList());
        });
    }

    private static List<Part> parts(Section section, Figures figures, Charts charts, Edition edition) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(section.main() ? Part.Style.HEADING : Part.Style.SUBHEADING, section.heading()));
        for (String paragraph : section.paragraphs()) {
            parts.addAll(
                    paragraph.startsWith("〔" + Figures.CHART)
                            ? charts.find(paragraph)
                            : List.of(Part.Line.of(Part.Style.BODY, figures.render(paragraph))));
        }
        if (parts.size() == 1 && !section.main() && edition == Edition.DRAFT) {
            Span open = new Span("【待填：" + section.heading() + "】", Tone.OPEN);
            parts.add(new Part.Line(Part.Style.BODY, List.of(open)));
        }
        return parts;
    }
}
