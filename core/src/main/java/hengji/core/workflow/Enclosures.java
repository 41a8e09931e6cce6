package hengji.core.workflow;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody hands in together with an action.
 *
 * @param reason in words; blank counts as absent
 * @param scan a scan is attached
 * @param documentNumber 文号, or the number of a receipt
 * @param documentDate the document's date
 * @param grade the grade given with this action
 * @param confirmed the head confirms that the form goes in with its problems
 * @param items 退回意见 written with this action
 */
public record Enclosures(
        Optional<String> reason,
        boolean scan,
        Optional<String> documentNumber,
        Optional<LocalDate> documentDate,
        Optional<TargetGrade> grade,
        boolean confirmed,
        int items) {
    public Enclosures {
        reason = reason.filter(text -> !text.isBlank());
        documentNumber = documentNumber.filter(text -> !text.isBlank());
    }

    public static Enclosures none() {
        return new Enclosures(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), false, 0);
    }

    public Enclosures because(String text) {
        return new Enclosures(Optional.of(text), scan, documentNumber, documentDate, grade, confirmed, items);
    }

    public Enclosures withScan() {
        return new Enclosures(reason, true, documentNumber, documentDate, grade, confirmed, items);
    }

    public Enclosures withDocument(String number, LocalDate date) {
        return new Enclosures(reason, scan, Optional.of(number), Optional.of(date), grade, confirmed, items);
    }

    public Enclosures withGrade(TargetGrade given) {
        return new Enclosures(reason, scan, documentNumber, documentDate, Optional.of(given), confirmed, items);
    }

    public Enclosures confirmedByHead() {
        return new Enclosures(reason, scan, documentNumber, documentDate, grade, true, items);
    }

    public Enclosures withItems(int written) {
        return new Enclosures(reason, scan, documentNumber, documentDate, grade, confirmed, written);
    }
}
