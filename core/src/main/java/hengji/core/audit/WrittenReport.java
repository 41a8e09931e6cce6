package hengji.core.audit;

import hengji.core.explain.Place;
import java.util.List;

/**
 * The written self-evaluation report (自评报告), paragraph by paragraph.
 *
 * @param file its name
 * @param paragraphs in order
 */
public record WrittenReport(String file, List<Paragraph> paragraphs) {
    public WrittenReport {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph and where it stands. */
    public record Paragraph(Place place, String text) {}
}
