package hengji.app.approve;

import hengji.app.path.Enclosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A batch of approvals and what became of each form: the receipt.
 *
 * @param id internal
 * @param region 区划码
 * @param documentNo 文号
 * @param documentDate its date
 * @param scan the sealed document
 * @param by who approved
 * @param at when
 * @param lines one a form
 */
public record Batch(
        long id,
        String region,
        String documentNo,
        LocalDate documentDate,
        Enclosed.Scan scan,
        String by,
        Instant at,
        List<Line> lines) {
    /**
     * What became of a form.
     *
     * @param form its id
     * @param owner whose
     * @param name what it is called
     * @param approved whether it was approved
     * @param checkCode of the frozen version; empty where it was not
     * @param reason why it was not; empty where it was
     */
    public record Line(long form, String owner, String name, boolean approved, String checkCode, String reason) {}

    public Batch {
        lines = List.copyOf(lines);
    }

    public long approved() {
        return lines.stream().filter(Line::approved).count();
    }
}
