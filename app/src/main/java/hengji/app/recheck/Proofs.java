package hengji.app.recheck;

import static hengji.app.tables.Tables.RECHECK_PROOF;

import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.content.UploadCheck;
import hengji.core.explain.Wording;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What an office encloses with its objection. */
@Component
class Proofs {
    private static final Wording NAMELESS = Wording.of("请选择文件。", "Choose a file.");
    private static final int LONGEST_NAME = 200;

    private final DSLContext database;
    private final Contents contents;
    private final Clock clock;

    Proofs(DSLContext database, Contents contents, Clock clock) {
        this.database = database;
        this.contents = contents;
        this.clock = clock;
    }

    List<Enclosure> of(long recheck) {
        return database.selectFrom(RECHECK_PROOF)
                .where(RECHECK_PROOF.RECHECK_ID.eq(recheck))
                .orderBy(RECHECK_PROOF.ID)
                .fetch(found -> new Enclosure(found.getId(), found.getName(), found.getSha256(), found.getMedia()));
    }

    InputStream open(Enclosure proof) {
        return contents.open(proof.sha256());
    }

    /** Why a file is not taken; absent once it is kept. */
    Optional<Wording> add(long recheck, String fileName, byte[] bytes, long account) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) {
            return Optional.of(NAMELESS);
        }
        Optional<Wording> fault = UploadCheck.fault(name, bytes);
        if (fault.isEmpty()) {
            keep(recheck, name.substring(Math.max(0, name.length() - LONGEST_NAME)), bytes, account);
        }
        return fault;
    }

    private void keep(long recheck, String name, byte[] bytes, long account) {
        var kept = contents.put(bytes, Media.of(bytes).orElseThrow().mediaName());
        database.insertInto(RECHECK_PROOF)
                .set(RECHECK_PROOF.RECHECK_ID, recheck)
                .set(RECHECK_PROOF.NAME, name)
                .set(RECHECK_PROOF.SHA256, kept.sha256())
                .set(RECHECK_PROOF.SIZE, kept.size())
                .set(RECHECK_PROOF.MEDIA, kept.media())
                .set(RECHECK_PROOF.ACCOUNT_ID, account)
                .set(RECHECK_PROOF.AT, clock.instant())
                .execute();
    }

    void remove(long recheck, long id) {
        database.deleteFrom(RECHECK_PROOF)
                .where(RECHECK_PROOF.RECHECK_ID.eq(recheck), RECHECK_PROOF.ID.eq(id))
                .execute();
    }
}
