package hengji.app.step;

import hengji.app.path.Enclosed;
import hengji.app.path.ReturnItem;
import hengji.core.workflow.Action;
import hengji.core.workflow.TargetGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step a program asks for.
 *
 * @param action what is done
 * @param reason in words
 * @param documentNo 文号, or the number of a receipt
 * @param documentDate its date
 * @param grade of the target form
 * @param confirmed the head confirms that the form goes in with its errors
 * @param items items on the form as a whole for the return sheet
 */
record MoveRequest(
        Action action,
        @Nullable String reason,
        @Nullable String documentNo,
        @Nullable LocalDate documentDate,
        @Nullable TargetGrade grade,
        @Nullable Boolean confirmed,
        @Nullable List<String> items) {
    Enclosed enclosed(Optional<Enclosed.Scan> scan) {
        return new Enclosed(
                Optional.ofNullable(reason),
                scan,
                Optional.ofNullable(documentNo),
                Optional.ofNullable(documentDate),
                Optional.ofNullable(grade),
                Boolean.TRUE.equals(confirmed),
                Optional.ofNullable(items).orElseGet(List::of).stream()
                        .filter(text -> !text.isBlank())
                        .map(text -> ReturnItem.Draft.free(ReturnItem.Anchor.FORM, text.strip()))
                        .toList());
    }
}
