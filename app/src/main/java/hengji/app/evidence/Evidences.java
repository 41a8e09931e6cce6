package hengji.app.evidence;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.EVIDENCE;

import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.content.UploadCheck;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.sheet.Pens;
import hengji.app.tables.tables.records.EvidenceRecord;
import hengji.core.explain.Wording;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in evidence for indicators, shows it, and takes it back while the form is being written. */
@Service
public class Evidences {
    private static final Wording NOT_YOURS =
            Wording.of("这一行没有分派给您，不能上传材料。", "This row is not assigned to you; you cannot add evidence.");
    private static final Wording GONE = Wording.of("这一行已被删除，请刷新页面。", "This row is gone; load the page again.");
    private static final Wording EMPTY = Wording.of("文件是空的，请重新选择。", "The file is empty; choose another.");
    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Sheets sheets;
    private final Editing editing;
    private final Pens pens;
    private final Shelves shelves;
    private final Journal journal;

    Evidences(
            DSLContext database,
            Clock clock,
            Forms forms,
            Sheets sheets,
            Editing editing,
            Pens pens,
            Shelves shelves,
            Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.sheets = sheets;
        this.editing = editing;
        this.pens = pens;
        this.shelves = shelves;
        this.journal = journal;
    }

    /** Takes in a file for an indicator and names it in the cell 佐证材料. */
    @Transactional
    public Taken add(long form, String lineage, String fileName, byte[] bytes, Who who, String address) {
        Optional<Wording> obstacle = obstacle(form, lineage, who).or(() -> unfit(fileName, bytes));
        return obstacle.<Taken>map(Taken.Refused::new)
                .orElseGet(() -> kept(form, lineage, FileName.of(fileName), bytes, Actor.of(who, address)));
    }

    /** Takes a file back; its line stays in the journal, its content on the shelf. */
    @Transactional
    public Optional<Wording> remove(long form, long id, Who who, String address) {
        Optional<Evidence> found = find(form, id);
        Optional<Wording> obstacle = found.flatMap(evidence -> obstacle(form, evidence.lineage(), who));
        if (found.isPresent() && obstacle.isEmpty()) {
            removed(found.get(), Actor.of(who, address));
        }
        return obstacle;
    }

    /** All evidence of a form, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> list(long form) {
        return select(EVIDENCE.FORM_ID.eq(form));
    }

    /** The evidence of one indicator, oldest first. */
    @Transactional(readOnly = true)
    public List<Evidence> list(long form, String lineage) {
        return select(EVIDENCE.FORM_ID.eq(form).and(EVIDENCE.LINEAGE.eq(lineage)));
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(long form, long id) {
        return select(EVIDENCE.FORM_ID.eq(form).and(EVIDENCE.ID.eq(id))).stream()
                .findFirst();
    }

    /** The bytes of a file. */
    @Transactional(readOnly = true)
    public InputStream open(Evidence evidence) {
        return shelves.open(evidence.sha256());
    }

    /** Why somebody may not add to or take from the evidence of an indicator. */
    @Transactional(readOnly = true)
    public Optional<Wording> obstacle(long form, String lineage, Who who) {
        FormHead head = forms.get(form);
        var pen = pens.of(who, head);
        Optional<Line> line = sheets.find(form, Block.ROW, lineage);
        if (!pen.isOpen()) {
            return pen.shut();
        }
        return line.isEmpty()
                ? Optional.of(GONE)
                : line.filter(found -> !pen.mayWrite(Block.ROW, found)).map(_ -> NOT_YOURS);
    }

    private static Optional<Wording> unfit(String name, byte[] bytes) {
        return bytes.length == 0 ? Optional.of(EMPTY) : UploadCheck.fault(name, bytes);
    }

    private Taken kept(long form, String lineage, String name, byte[] bytes, Actor actor) {
        String sha256 = Contents.sha256(bytes);
        Optional<Evidence> known = list(form, lineage).stream()
                .filter(evidence -> evidence.sha256().equals(sha256))
                .findFirst();
        return new Taken.Kept(known.orElseGet(() -> stored(form, lineage, name, bytes, sha256, actor)));
    }

    private Evidence stored(long form, String lineage, String name, byte[] bytes, String sha256, Actor actor) {
        String media = Media.of(bytes).map(Media::mediaName).orElse("application/octet-stream");
        shelves.put(sha256, bytes, media);
        EvidenceRecord made = database.newRecord(EVIDENCE);
        made.setFormId(form);
        made.setLineage(lineage);
        made.setName(name);
        made.setSha256(sha256);
        made.setBytes((long) bytes.length);
        made.setMedia(media);
        if (actor.account() != 0) {
            made.setAccountId(actor.account());
        }
        made.setAddedAt(clock.instant());
        made.store();
        note(form, lineage, "evidence.add", "", name + " " + sha256, actor);
        mention(form, lineage, actor, text -> Mentions.with(text, FileName.stem(name)));
        return find(form, made.getId()).orElseThrow();
    }

    private void removed(Evidence evidence, Actor actor) {
        database.update(EVIDENCE)
                .set(EVIDENCE.REMOVED_AT, clock.instant())
                .set(EVIDENCE.REMOVED_BY, actor.account() == 0 ? null : actor.account())
                .where(EVIDENCE.ID.eq(evidence.id()))
                .execute();
        note(
                evidence.form(),
                evidence.lineage(),
                "evidence.remove",
                evidence.name() + " " + evidence.sha256(),
                "",
                actor);
        mention(
                evidence.form(),
                evidence.lineage(),
                actor,
                text -> Mentions.without(text, FileName.stem(evidence.name())));
    }

    private void note(long form, String lineage, String action, String before, String after, Actor actor) {
        long chain = forms.get(form).organisation();
        journal.write(actor, new Entry(chain, action, "form " + form + " row " + lineage, before, after));
    }

    /** Where the cell is full, the file counts without being named there. */
    private void mention(long form, String lineage, Actor actor, java.util.function.UnaryOperator<String> change) {
        String was = sheets.find(form, Block.ROW, lineage)
                .map(line -> line.text(Column.EVIDENCE))
                .orElse("");
        String now = change.apply(was);
        if (!now.equals(was)) {
            Saved _ = editing.keep(form, new Editing.Typed(Column.EVIDENCE, lineage, was, now), actor);
        }
    }

    private List<Evidence> select(Condition which) {
        return database.select()
                .from(EVIDENCE)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(EVIDENCE.ACCOUNT_ID))
                .where(which, EVIDENCE.REMOVED_AT.isNull())
                .orderBy(EVIDENCE.ID)
                .fetch(Evidences::evidence);
    }

    private static Evidence evidence(Record found) {
        EvidenceRecord kept = found.into(EVIDENCE);
        return new Evidence(
                kept.getId(),
                kept.getFormId(),
                kept.getLineage(),
                kept.getName(),
                kept.getSha256(),
                kept.getBytes(),
                kept.getMedia(),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                kept.getAddedAt());
    }
}
