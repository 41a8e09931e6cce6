package hengji.app.form;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people type: kept with its journal entry in one transaction, never over somebody else's text. */
@Service
public class Editing {
    private static final Wording GONE = Wording.of("这一行已被删除，请刷新页面。", "This row is gone; load the page again.");
    private static final Wording LOCKED =
            Wording.of("这是主管部门下发的共性指标，不能修改。", "A common indicator issued from above cannot be changed.");
    private static final Wording FROZEN = Wording.of(
            "表已报送或批复，当前不能修改；需要修改的，请先撤回或申请调整。", "The form was submitted or approved; withdraw or adjust it first.");

    private final Forms forms;
    private final Sheets sheets;
    private final Journal journal;

    Editing(Forms forms, Sheets sheets, Journal journal) {
        this.forms = forms;
        this.sheets = sheets;
        this.journal = journal;
    }

    /**
     * A text typed into a cell.
     *
     * @param column which
     * @param lineage of which line
     * @param was what its writer saw there before
     * @param text what it shall say
     */
    public record Typed(Column column, String lineage, String was, String text) {}

    /** Keeps one text. */
    @Transactional
    public Saved keep(long form, Typed typed, Actor actor) {
        FormHead head = forms.get(form);
        Optional<Line> line = sheets.find(form, typed.column().block(), typed.lineage());
        Optional<Wording> obstacle = line.isEmpty() ? Optional.of(GONE) : obstacle(head, line.get(), typed);
        if (obstacle.isPresent()) {
            return new Saved.Refused(obstacle.get());
        }
        if (!sheets.write(form, typed.column(), typed.lineage(), typed.was(), typed.text())) {
            String now = line.get().text(typed.column());
            return now.equals(typed.text()) ? new Saved.Kept(head.revision()) : new Saved.Differs(now, typed.text());
        }
        journal.write(
                actor, new Entry(head.organisation(), "form.type", subject(form, typed), typed.was(), typed.text()));
        return new Saved.Kept(forms.touch(form));
    }

    /** Whether lines may be added, moved and removed now; the reason where not. */
    public Optional<Wording> obstacle(FormHead head) {
        Set<Role> editors = Path.standard(head.path()).editors(head.state());
        return editors.isEmpty() ? Optional.of(FROZEN) : Optional.empty();
    }

    /** Adds a line before the one at that place. */
    @Transactional
    public String insert(long form, Block block, int place, Line line, Actor actor) {
        String lineage = sheets.insert(form, block, place, line);
        done(form, "form.insert", block, lineage, actor);
        return lineage;
    }

    /** Takes a line out; what stood in it goes into the journal. */
    @Transactional
    public void remove(long form, Block block, String lineage, Actor actor) {
        String before = sheets.find(form, block, lineage)
                .map(line -> line.cells().toString())
                .orElse("");
        if (sheets.remove(form, block, lineage)) {
            FormHead head = forms.get(form);
            journal.write(
                    actor, new Entry(head.organisation(), "form.remove", subject(form, block, lineage), before, ""));
            forms.touch(form);
        }
    }

    /** Puts lines into another order. */
    @Transactional
    public void order(long form, Block block, List<String> lineages, Actor actor) {
        sheets.order(form, block, lineages);
        done(form, "form.order", block, "", actor);
    }

    private void done(long form, String action, Block block, String lineage, Actor actor) {
        journal.write(actor, Entry.of(forms.get(form).organisation(), action, subject(form, block, lineage)));
        forms.touch(form);
    }

    private Optional<Wording> obstacle(FormHead head, Line line, Typed typed) {
        if (line.care().locked() && typed.column().phase() == Column.Phase.TARGET) {
            return Optional.of(LOCKED);
        }
        if (typed.text().length() > typed.column().longest()) {
            int longest = typed.column().longest();
            return Optional.of(Wording.of(
                    typed.column().wording().zh() + "最多 " + longest + " 字，现有 "
                            + typed.text().length() + " 字，请精简。",
                    typed.column().wording().en() + " takes " + longest + " characters; there are "
                            + typed.text().length() + "."));
        }
        return obstacle(head);
    }

    private static String subject(long form, Typed typed) {
        return subject(form, typed.column().block(), typed.lineage()) + " "
                + typed.column().key();
    }

    private static String subject(long form, Block block, String lineage) {
        return "form " + form + " " + block.key() + " " + lineage;
    }
}
