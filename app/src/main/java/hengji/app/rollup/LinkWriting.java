package hengji.app.rollup;

import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.sheet.SheetWriting;
import hengji.core.explain.Wording;
import hengji.core.rollup.Method;
import hengji.core.rollup.Rolled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What a person decides about links: confirm, take back, take a rolled-up figure over. */
@Service
public class LinkWriting {
    private static final Wording CHANGED =
            Wording.of("这一行的关联刚被别人改过，没有保存，请核对后再办。", "Somebody has just changed this link; nothing was kept.");
    private static final Wording NOT_DEPARTMENT =
            Wording.of("只有部门整体表可以关联项目指标。", "Only a departmental form is linked to projects.");
    private static final Wording STALE =
            Wording.of("汇总值已变化，没有取用，请刷新后再办。", "The rolled-up figure has changed; nothing was taken.");

    private final Forms forms;
    private final Sheets sheets;
    private final LinkStore store;
    private final Linking linking;
    private final Rollups rollups;
    private final SheetWriting writing;
    private final Journal journal;

    LinkWriting(
            Forms forms,
            Sheets sheets,
            LinkStore store,
            Linking linking,
            Rollups rollups,
            SheetWriting writing,
            Journal journal) {
        this.forms = forms;
        this.sheets = sheets;
        this.store = store;
        this.linking = linking;
        this.rollups = rollups;
        this.writing = writing;
        this.journal = journal;
    }

    /**
     * What a person says a row draws on.
     *
     * @param lineage the row
     * @param method how
     * @param sources the projects' rows
     * @param revision of the link that was seen; 0 where there was none
     */
    public record Draft(String lineage, Method method, List<KeptLink.Source> sources, long revision) {
        public Draft {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Confirms a link. It is kept only if it gives a figure, or says 不汇总.
     *
     * @return why it was not kept; empty where it was
     * @throws NotNow where somebody was quicker
     */
    @Transactional
    public List<Wording> confirm(long form, Draft draft, Who who, String address) {
        FormHead target = hold(form);
        if (sheets.find(form, Block.ROW, draft.lineage()).isEmpty()) {
            throw new NotThere();
        }
        Optional<KeptLink> before = seen(target, draft.lineage(), draft.revision());
        KeptLink wanted = new KeptLink(
                target.id(),
                draft.lineage(),
                draft.method(),
                draft.method() == Method.NONE ? List.of() : draft.sources(),
                who.name(),
                Instant.EPOCH,
                draft.revision());
        store.keep(wanted, who.id());
        List<Wording> faults = faults(form, draft.lineage());
        if (!faults.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return faults;
        }
        write(
                target,
                "link.confirm",
                draft.lineage(),
                before.map(LinkText::of).orElse(""),
                LinkText.of(wanted),
                who,
                address);
        return List.of();
    }

    /** Takes a confirmed link away, so that only the proposal is left. */
    @Transactional
    public void drop(long form, String lineage, long revision, Who who, String address) {
        FormHead target = hold(form);
        KeptLink before = seen(target, lineage, revision).orElseThrow(NotThere::new);
        store.drop(target.id(), lineage);
        write(target, "link.drop", lineage, LinkText.of(before), "", who, address);
    }

    /** Writes the figure that a confirmed link gives into the form, as if its clerk had typed it. */
    @Transactional
    public Saved take(long form, String lineage, Column column, String figure, String was, Who who, String address) {
        forms.hold(form);
        hengji.core.rollup.Column wanted =
                column == Column.ACTUAL ? hengji.core.rollup.Column.ACTUAL : hengji.core.rollup.Column.TARGET;
        boolean there = row(form, lineage)
                .filter(LinkedRow::isConfirmed)
                .filter(row -> row.values().stream()
                        .anyMatch(value ->
                                value.column() == wanted && value.figure().equals(figure)))
                .isPresent();
        if (!there || figure.isEmpty()) {
            throw new NotNow(STALE);
        }
        return writing.keep(form, List.of(new Editing.Typed(column, lineage, was, figure)), who, address)
                .answers()
                .getFirst();
    }

    private FormHead hold(long form) {
        FormHead head = forms.get(form);
        if (!head.kind().isDepartment()) {
            throw new NotNow(NOT_DEPARTMENT);
        }
        return forms.hold(linking.target(head));
    }

    private Optional<KeptLink> seen(FormHead target, String lineage, long revision) {
        Optional<KeptLink> before = store.find(target.id(), lineage);
        if (before.map(KeptLink::revision).orElse(0L) != revision) {
            throw new NotNow(CHANGED);
        }
        return before;
    }

    private List<Wording> faults(long form, String lineage) {
        return row(form, lineage).stream()
                .flatMap(row -> row.values().stream())
                .filter(value -> value.column() == hengji.core.rollup.Column.TARGET)
                .flatMap(value -> value.rolled() instanceof Rolled.Open open ? open.reasons().stream() : Stream.empty())
                .toList();
    }

    private Optional<LinkedRow> row(long form, String lineage) {
        return rollups.of(form).rows().stream()
                .filter(row -> row.line().lineage().equals(lineage))
                .findFirst();
    }

    private void write(
            FormHead target, String action, String lineage, String before, String after, Who who, String address) {
        String subject = "form " + target.id() + " row " + lineage;
        journal.write(Actor.of(who, address), new Entry(target.organisation(), action, subject, before, after));
    }
}
