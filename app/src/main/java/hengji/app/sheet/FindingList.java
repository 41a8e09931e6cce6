package hengji.app.sheet;

import hengji.core.audit.Finding;
import java.util.List;

/**
 * A page of findings.
 *
 * @param page from 0
 * @param size at most on a page
 * @param total of all pages
 * @param findings in the order of the form
 */
public record FindingList(int page, int size, int total, List<Found> findings) {
    private static final int MOST = 500;

    /** A finding in both languages, with the lines it names. */
    public record Found(
            String code,
            String severity,
            List<String> lines,
            String place,
            String message,
            String messageEnglish,
            String mend,
            String citation) {}

    static FindingList of(Opened opened, int page, int size) {
        List<Finding> all = opened.assessed().evaluation().findings();
        int most = Math.clamp(size, 1, MOST);
        int start = Math.max(0, page);
        List<Found> shown = all.stream()
                .skip((long) start * most)
                .limit(most)
                .map(finding -> found(opened, finding))
                .toList();
        return new FindingList(start, most, all.size(), shown);
    }

    private static Found found(Opened opened, Finding finding) {
        return new Found(
                finding.card().code(),
                finding.severity().name(),
                finding.rows().stream()
                        .flatMap(row -> opened.assessed().lineageOf(row).stream())
                        .toList(),
                finding.place().chinese(),
                finding.message().zh(),
                finding.message().en(),
                finding.mend().zh(),
                finding.citation().chinese());
    }
}
