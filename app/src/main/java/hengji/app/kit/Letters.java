package hengji.app.kit;

import static hengji.app.tables.Tables.KIT_LETTER;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.KitLetterRecord;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of kits: kept whole, never over what somebody else wrote in the meantime. */
@Service
public class Letters {
    private final DSLContext database;
    private final Journal journal;

    Letters(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** What the unit said; nothing of everything where it said nothing. */
    @Transactional(readOnly = true)
    public Letter find(long organisation, int year) {
        return database.selectFrom(KIT_LETTER)
                .where(KIT_LETTER.ORGANISATION_ID.eq(organisation), KIT_LETTER.BUDGET_YEAR.eq(year))
                .fetchOptional(Letters::letter)
                .orElse(Letter.NONE);
    }

    /** Keeps a letter if nobody changed it since its writer read it; whether it did. */
    @Transactional
    public boolean keep(long organisation, int year, Letter letter, Actor actor) {
        Optional<KitLetterRecord> stored = database.selectFrom(KIT_LETTER)
                .where(KIT_LETTER.ORGANISATION_ID.eq(organisation), KIT_LETTER.BUDGET_YEAR.eq(year))
                .forUpdate()
                .fetchOptional();
        Letter before = stored.map(Letters::letter).orElse(Letter.NONE);
        if (before.revision() != letter.revision()) {
            return false;
        }
        KitLetterRecord made = stored.orElseGet(() -> database.newRecord(KIT_LETTER));
        made.setOrganisationId(organisation);
        made.setBudgetYear(year);
        made.setDocumentNo(letter.documentNo().strip());
        made.set(KIT_LETTER.DOCUMENT_DATE, letter.documentDate().orElse(null));
        made.setAddressee(letter.addressee().strip());
        made.setContact(letter.contact().strip());
        made.setPhone(letter.phone().strip());
        made.setRectification(letter.rectification().replace("\r\n", "\n").strip());
        made.setRevision(letter.revision() + 1);
        made.store();
        journal.write(actor, new Entry(organisation, "kit.letter", "kit " + year, text(before), text(letter(made))));
        return true;
    }

    private static String text(Letter letter) {
        return letter.revision() == 0
                ? ""
                : String.join(
                        " | ",
                        letter.documentNo(),
                        letter.day(),
                        letter.addressee(),
                        letter.contact(),
                        letter.phone(),
                        letter.rectification());
    }

    private static Letter letter(KitLetterRecord found) {
        return new Letter(
                found.getDocumentNo(),
                Optional.ofNullable(found.getDocumentDate()),
                found.getAddressee(),
                found.getContact(),
                found.getPhone(),
                found.getRectification(),
                found.getRevision());
    }
}
