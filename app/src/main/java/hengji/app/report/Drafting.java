package hengji.app.report;

import hengji.core.evaluation.Evaluation;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the engine's report into sections to edit: its sentences with their figures bound, its tables by their names. */
final class Drafting {
    private final Figures figures;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private Optional<Part.Line> heading = Optional.empty();

    private Drafting(Figures figures) {
        this.figures = figures;
    }

    /** The sections of a form's report; none where the form has no report. */
    static List<Section> of(Evaluation evaluation) {
        return PaperKind.REPORT
                .layout(evaluation, Edition.SUBMIT)
                .map(layout -> new Drafting(FormFigures.of(evaluation)).sections(layout))
                .orElse(List.of());
    }

    private List<Section> sections(Layout layout) {
        for (Part part : layout.parts()) {
            if (part instanceof Part.Line line) {
                line(line);
            }
        }
        close();
        return sections;
    }

    private void line(Part.Line line) {
        switch (line.style()) {
            case HEADING, SUBHEADING -> {
                close();
                heading = Optional.of(line);
            }
            case CAPTION -> body.add(Charts.placeholder(line.text()));
            case BODY -> body.add(figures.bound(line.text()));
            case TITLE, SUBTITLE, SECTION, TEXT, NOTE, SIGNATURE, CLOSING -> {}
        }
    }

    private void close() {
        heading.filter(line -> line.text().contains("结论")
                        && line.style() == Part.Style.SUBHEADING
                        && body.stream().allMatch(String::isBlank))
                .flatMap(_ -> figures.find("总得分"))
                .ifPresent(total -> body.add("自评总分" + total.placeholder() + "。"));
        heading.ifPresent(line -> sections.add(new Section(
                sections.size(),
                line.text(),
                line.style() == Part.Style.HEADING,
                body.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n")),
                0)));
        body.clear();
    }
}
