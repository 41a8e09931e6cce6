package hengji.app.report;

import hengji.core.audit.WrittenReport;
import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report as written, with the figures of the form it speaks of. */
record WrittenSections(List<Section> sections, Figures figures) {
    WrittenSections {
        sections = List.copyOf(sections);
    }

    /** What keeps a section from being signed off. */
    List<Flaw> flaws(Section section) {
        return Stream.<Flaw>concat(
                        figures.mentions(section.body()).stream()
                                .filter(mention -> !mention.agrees())
                                .map(Flaw.Contradiction::new),
                        figures.unknown(section.body()).stream().map(Flaw.Unknown::new))
                .toList();
    }

    int flaws() {
        return sections.stream().mapToInt(section -> flaws(section).size()).sum();
    }

    /** As the rules read it: every paragraph with its figures in place. */
    WrittenReport forRules() {
        List<WrittenReport.Paragraph> paragraphs = new ArrayList<>();
        for (Section section : sections) {
            List<String> written = section.paragraphs();
            for (int i = 0; i < written.size(); i++) {
                paragraphs.add(new WrittenReport.Paragraph(
                        new Place.Named(section.heading() + "第" + (i + 1) + "段"), figures.render(written.get(i))));
            }
        }
        return new WrittenReport("自评报告", paragraphs);
    }
}
