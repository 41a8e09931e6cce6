package hengji.app.restructure;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.ORGANISATION_HISTORY;

import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.tables.tables.records.OrganisationHistoryRecord;
import hengji.app.tables.tables.records.OrganisationRecord;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes organisations and what they were; each write raises the revision by which readers know the tree. */
@Component
class Ledger {
    private final DSLContext database;
    private final Past past;

    Ledger(DSLContext database, Past past) {
        this.database = database;
        this.past = past;
    }

    long insert(NewBody body) {
        OrganisationRecord made = database.newRecord(ORGANISATION);
        made.setRegionCode(body.region());
        if (body.parentId() != 0) {
            made.setParentId(body.parentId());
        }
        made.setCode(body.code());
        made.setName(body.name());
        made.setKind(body.kind().name());
        made.setContact(body.contact());
        made.setPhone(body.phone());
        made.setValidFrom(body.from());
        made.store();
        return made.getId();
    }

    void change(long organisation, Consumer<OrganisationRecord> change) {
        OrganisationRecord found = database.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .forUpdate()
                .fetchSingle();
        change.accept(found);
        found.setRevision(found.getRevision() + 1);
        found.store();
    }

    /** The first day of what an organisation is now. */
    LocalDate began(Organisation body) {
        return past.of(body.id()).stream()
                .map(Former::to)
                .reduce((_, last) -> last)
                .map(last -> last.plusDays(1))
                .orElse(body.validFrom());
    }

    /** Keeps what an organisation is until the day before the change. */
    void remember(Organisation body, Ground ground) {
        OrganisationHistoryRecord made = database.newRecord(ORGANISATION_HISTORY);
        made.setOrganisationId(body.id());
        made.setCode(body.code());
        made.setName(body.name());
        if (body.parentId() != 0) {
            made.setParentId(body.parentId());
        }
        made.setValidFrom(began(body));
        made.setValidTo(ground.on().minusDays(1));
        made.setReason(ground.reason());
        made.setDocumentNo(ground.documentNo());
        made.store();
    }
}
