package hengji.app.budget;

import hengji.app.access.NotNow;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.sheet.Pens;
import hengji.app.sheet.SheetWriting;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes amounts of the budget system over into a form, as if its clerk had typed them. */
@Service
public class BudgetTaking {
    private static final Wording GONE = Wording.of(
            "导入的预算数已更新或这一栏现在不能修改，没有取用，请核对后再办。",
            "What was imported has changed, or the cell cannot be changed now; nothing was taken.");

    private final Forms forms;
    private final Sheets sheets;
    private final Pens pens;
    private final Proposals proposals;
    private final SheetWriting writing;

    BudgetTaking(Forms forms, Sheets sheets, Pens pens, Proposals proposals, SheetWriting writing) {
        this.forms = forms;
        this.sheets = sheets;
        this.pens = pens;
        this.proposals = proposals;
        this.writing = writing;
    }

    /**
     * What somebody saw and wants.
     *
     * @param role which line of money
     * @param column which of its figures
     * @param amount of the budget system
     * @param was what stood in the form
     */
    public record Wanted(BudgetRole role, Column column, String amount, String was) {}

    /** What may be taken over, and what differs. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(long form, Who who) {
        Sheet sheet = sheets.get(form);
        return proposals.of(sheet, pens.of(who, sheet.head()));
    }

    /**
     * Takes one amount over.
     *
     * @throws NotNow where either side no longer says what was seen
     */
    @Transactional
    public Saved take(long form, Wanted wanted, Who who, String address) {
        forms.hold(form);
        Proposal proposal = proposals(form, who).stream()
                .filter(each -> each.role() == wanted.role() && each.column() == wanted.column())
                .filter(each -> each.open() && each.text().equals(wanted.amount()))
                .findFirst()
                .orElseThrow(() -> new NotNow(GONE));
        return take(form, proposal, wanted.was(), who, address);
    }

    /** Takes over whatever the form says nothing of yet; how many. */
    @Transactional
    public int takeBlank(long form, Who who, String address) {
        forms.hold(form);
        int taken = 0;
        for (Optional<Proposal> next = blank(form, who); next.isPresent(); next = blank(form, who)) {
            if (!(take(form, next.get(), next.get().typed(), who, address) instanceof Saved.Kept)) {
                break;
            }
            taken++;
        }
        return taken;
    }

    private Optional<Proposal> blank(long form, Who who) {
        return proposals(form, who).stream()
                .filter(each -> each.open() && each.standing() == Proposal.Standing.BLANK)
                .findFirst();
    }

    private Saved take(long form, Proposal proposal, String was, Who who, String address) {
        if (proposal.lineage().isEmpty()) {
            Map<Column, String> cells =
                    Map.of(Column.MONEY_ITEM, proposal.role().chinese(), proposal.column(), proposal.text());
            int place = sheets.lines(form, Block.MONEY).size();
            writing.insertAll(form, Block.MONEY, place, List.of(new Line("", cells, Line.Care.NONE)), who, address);
            return new Saved.Kept(forms.get(form).revision());
        }
        var typed = new Editing.Typed(proposal.column(), proposal.lineage(), was, proposal.text());
        return writing.keep(form, List.of(typed), who, address).answers().getFirst();
    }
}
