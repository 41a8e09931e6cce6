package hengji.app.seal;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_VERSION;
import static hengji.app.tables.Tables.SEALED_SCAN;

import hengji.app.form.Versions;
import hengji.app.tables.tables.records.SealedScanRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The accepted scans in the database. */
@Component
class SealStore {
    private final DSLContext database;
    private final Clock clock;

    SealStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A scan about to be kept. */
    record Entry(SealedPaper paper, String sha256, String name, boolean codeRead) {}

    long add(Versions.Version version, Entry entry, long account) {
        SealedScanRecord made = database.newRecord(SEALED_SCAN);
        made.setFormId(version.form());
        made.setVersionId(version.id());
        made.setPaper(entry.paper().name());
        made.setSha256(entry.sha256());
        made.setScanName(entry.name());
        made.setCheckCode(version.checkCode());
        made.setCodeRead(entry.codeRead());
        if (account != 0) {
            made.setAccountId(account);
        }
        made.setAt(clock.instant());
        made.store();
        return made.getId();
    }

    /** The newest first. */
    List<SealedScan> list(long form) {
        return database.select()
                .from(SEALED_SCAN)
                .join(FORM_VERSION)
                .on(FORM_VERSION.ID.eq(SEALED_SCAN.VERSION_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(SEALED_SCAN.ACCOUNT_ID))
                .where(SEALED_SCAN.FORM_ID.eq(form))
                .orderBy(SEALED_SCAN.ID.desc())
                .fetch(SealStore::scan);
    }

    private static SealedScan scan(Record found) {
        SealedScanRecord scan = found.into(SEALED_SCAN);
        return new SealedScan(
                scan.getId(),
                scan.getFormId(),
                found.get(FORM_VERSION.NUMBER),
                SealedPaper.valueOf(scan.getPaper()),
                scan.getSha256(),
                scan.getScanName(),
                scan.getCheckCode(),
                scan.getCodeRead(),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                scan.getAt());
    }
}
