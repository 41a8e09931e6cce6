package hengji.app.memory;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Forms;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.sheet.SheetWriting;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a row's target from what an earlier year reached, as if somebody had typed it. */
@Service
public class MemoryTaking {
    private static final Wording GONE = Wording.of(
            "这一年的完成值已不是页面上显示的数，没有取用，请刷新后再办。",
            "That year's value is no longer what the page showed; nothing was taken.");
    private static final Wording NOT_A_TARGET =
            Wording.of("只有目标表可以取用历年完成值。", "Only a target form takes earlier values.");

    private final Forms forms;
    private final Sheets sheets;
    private final Memories memories;
    private final SheetWriting writing;

    MemoryTaking(Forms forms, Sheets sheets, Memories memories, SheetWriting writing) {
        this.forms = forms;
        this.sheets = sheets;
        this.memories = memories;
        this.writing = writing;
    }

    /**
     * What somebody saw and wants.
     *
     * @param lineage of the row
     * @param year whose value
     * @param figure the value as shown
     * @param was what stood in the form as its target
     */
    public record Wanted(String lineage, int year, String figure, String was) {}

    /**
     * Writes it into the row's target.
     *
     * @throws NotNow where the earlier year no longer says so, or the form is closed to the person
     */
    @Transactional
    public Saved take(long form, Wanted wanted, Who who, String address) {
        if (forms.hold(form).path() != PathKind.TARGET) {
            throw new NotNow(NOT_A_TARGET);
        }
        if (sheets.find(form, Block.ROW, wanted.lineage()).isEmpty()) {
            throw new NotThere();
        }
        boolean there = !wanted.figure().isEmpty()
                && memories.of(form).stream()
                        .filter(memory -> memory.lineage().equals(wanted.lineage()))
                        .flatMap(memory -> memory.values().stream())
                        .anyMatch(past ->
                                past.year() == wanted.year() && past.figure().equals(wanted.figure()));
        if (!there) {
            throw new NotNow(GONE);
        }
        var typed = new Editing.Typed(Column.TARGET, wanted.lineage(), wanted.was(), wanted.figure());
        return writing.keep(form, List.of(typed), who, address).answers().getFirst();
    }
}
