package hengji.app.budget;

import hengji.app.sheet.Opened;
import java.util.List;

/**
 * The budget system's amounts on the form page.
 *
 * @param opened the form
 * @param proposals its amounts
 */
public record BudgetPart(Opened opened, List<Proposal> proposals) {
    public BudgetPart {
        proposals = List.copyOf(proposals);
    }

    /** Whether anything blank could be taken over. */
    public boolean mayFill() {
        return proposals.stream().anyMatch(each -> each.open() && each.standing() == Proposal.Standing.BLANK);
    }

    public long differences() {
        return proposals.stream()
                .filter(each -> each.standing() == Proposal.Standing.DIFFERS)
                .count();
    }
}
