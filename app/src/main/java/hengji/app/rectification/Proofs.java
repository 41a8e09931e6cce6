package hengji.app.rectification;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.RECTIFICATION_PROOF;

import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.content.UploadCheck;
import hengji.app.evidence.FileName;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.RectificationProofRecord;
import hengji.core.explain.Wording;
import hengji.core.rectification.RectificationAction;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files that prove what was done; added and taken back while the answer is being written. */
@Service
public class Proofs {
    private static final Wording SHUT =
            Wording.of("现在不能增减证明材料：请在待整改或退回时上传。", "Files are added and taken back only while an answer is due.");
    private static final Wording EMPTY = Wording.of("文件是空的，请重新选择。", "The file is empty; choose another.");

    private final DSLContext database;
    private final Clock clock;
    private final Contents contents;
    private final Rectifying rectifying;
    private final Journal journal;

    Proofs(DSLContext database, Clock clock, Contents contents, Rectifying rectifying, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.contents = contents;
        this.rectifying = rectifying;
        this.journal = journal;
    }

    /** Adds a file; the same content again changes nothing. Why not, where it was not taken. */
    @Transactional
    public Optional<Wording> add(Matter matter, String name, byte[] bytes, Who who, String address) {
        Optional<Wording> obstacle = shut(matter, who).or(() -> unfit(name, bytes));
        String sha256 = Contents.sha256(bytes);
        if (obstacle.isEmpty()
                && of(matter.id()).stream().noneMatch(proof -> proof.sha256().equals(sha256))) {
            store(matter, FileName.of(name), bytes, who);
            note(matter, "rectification.proof", "", FileName.of(name) + " " + sha256, who, address);
        }
        return obstacle;
    }

    /** Takes a file back; its line stays in the journal. */
    @Transactional
    public Optional<Wording> remove(Matter matter, long id, Who who, String address) {
        Optional<Wording> obstacle = shut(matter, who);
        Optional<Proof> found = find(matter.id(), id);
        if (obstacle.isEmpty() && found.isPresent()) {
            database.update(RECTIFICATION_PROOF)
                    .set(RECTIFICATION_PROOF.REMOVED_AT, clock.instant())
                    .where(RECTIFICATION_PROOF.ID.eq(id))
                    .execute();
            Proof proof = found.get();
            note(matter, "rectification.unproof", proof.name() + " " + proof.sha256(), "", who, address);
        }
        return obstacle;
    }

    /** Everything that proves an item, oldest first. */
    @Transactional(readOnly = true)
    public List<Proof> of(long item) {
        return select(RECTIFICATION_PROOF.RECTIFICATION_ID.eq(item));
    }

    @Transactional(readOnly = true)
    public Optional<Proof> find(long item, long id) {
        return select(RECTIFICATION_PROOF.RECTIFICATION_ID.eq(item).and(RECTIFICATION_PROOF.ID.eq(id))).stream()
                .findFirst();
    }

    /** The bytes of a file, to be read after this call. */
    @Transactional(readOnly = true)
    public InputStream open(Proof proof) {
        return contents.open(proof.sha256());
    }

    private Optional<Wording> shut(Matter matter, Who who) {
        return rectifying.open(matter, who).contains(RectificationAction.REPORT) ? Optional.empty() : Optional.of(SHUT);
    }

    private static Optional<Wording> unfit(String name, byte[] bytes) {
        return bytes.length == 0 ? Optional.of(EMPTY) : UploadCheck.fault(name, bytes);
    }

    private void store(Matter matter, String name, byte[] bytes, Who who) {
        var kept = contents.put(bytes, Media.of(bytes).map(Media::mediaName).orElse("application/octet-stream"));
        RectificationProofRecord made = database.newRecord(RECTIFICATION_PROOF);
        made.setRectificationId(matter.id());
        made.setName(name);
        made.setSha256(kept.sha256());
        made.setBytes(kept.size());
        made.setMedia(kept.media());
        if (who.id() != 0) {
            made.setAccountId(who.id());
        }
        made.setAddedAt(clock.instant());
        made.store();
    }

    private void note(Matter matter, String action, String before, String after, Who who, String address) {
        journal.write(
                Actor.of(who, address),
                new Entry(matter.organisation(), action, "rectification " + matter.code(), before, after));
    }

    private List<Proof> select(Condition which) {
        return database.select()
                .from(RECTIFICATION_PROOF)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECTIFICATION_PROOF.ACCOUNT_ID))
                .where(which, RECTIFICATION_PROOF.REMOVED_AT.isNull())
                .orderBy(RECTIFICATION_PROOF.ID)
                .fetch(Proofs::proof);
    }

    private static Proof proof(Record found) {
        RectificationProofRecord kept = found.into(RECTIFICATION_PROOF);
        return new Proof(
                kept.getId(),
                kept.getRectificationId(),
                kept.getName(),
                kept.getSha256(),
                kept.getBytes(),
                kept.getMedia(),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                kept.getAddedAt());
    }
}
