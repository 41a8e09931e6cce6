package hengji.app.path;

import hengji.core.workflow.Enclosures;
import hengji.core.workflow.TargetGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody hands in with a step.
 *
 * @param reason in words; blank counts as absent
 * @param scan the signed or sealed sheet
 * @param documentNo 文号, or the number of a receipt
 * @param documentDate its date
 * @param grade the grade given
 * @param confirmed the head confirms that the form goes in with its problems
 * @param items items of the return sheet besides those already written for this form
 */
public record Enclosed(
        Optional<String> reason,
        Optional<Scan> scan,
        Optional<String> documentNo,
        Optional<LocalDate> documentDate,
        Optional<TargetGrade> grade,
        boolean confirmed,
        List<ReturnItem.Draft> items) {
    /**
     * A scan that is kept among the contents.
     *
     * @param sha256 of its content
     * @param name as its sender called it
     */
    public record Scan(String sha256, String name) {}

    public Enclosed {
        reason = reason.map(String::strip).filter(text -> !text.isEmpty());
        documentNo = documentNo.map(String::strip).filter(text -> !text.isEmpty());
        items = List.copyOf(items);
    }

    public static Enclosed none() {
        return new Enclosed(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    public Enclosed because(String text) {
        return new Enclosed(Optional.of(text), scan, documentNo, documentDate, grade, confirmed, items);
    }

    public Enclosed with(Scan sheet) {
        return new Enclosed(reason, Optional.of(sheet), documentNo, documentDate, grade, confirmed, items);
    }

    public Enclosed withDocument(String number, LocalDate date) {
        return new Enclosed(reason, scan, Optional.of(number), Optional.of(date), grade, confirmed, items);
    }

    public Enclosed with(TargetGrade given) {
        return new Enclosed(reason, scan, documentNo, documentDate, Optional.of(given), confirmed, items);
    }

    public Enclosed confirmedByHead() {
        return new Enclosed(reason, scan, documentNo, documentDate, grade, true, items);
    }

    public Enclosed with(ReturnItem.Draft... written) {
        return new Enclosed(reason, scan, documentNo, documentDate, grade, confirmed, List.of(written));
    }

    /** As the workflow counts it; {@code written} items are already on the sheet. */
    Enclosures counted(int written) {
        return new Enclosures(
                reason, scan.isPresent(), documentNo, documentDate, grade, confirmed, items.size() + written);
    }
}
