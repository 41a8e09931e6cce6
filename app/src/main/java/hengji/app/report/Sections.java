package hengji.app.report;

import static hengji.app.tables.Tables.REPORT_SECTION;
import static hengji.app.tables.Tables.REPORT_VERSION;

import hengji.app.tables.tables.records.ReportSectionRecord;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sections of reports in the database. */
@Component
class Sections {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext database;
    private final Clock clock;

    Sections(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Section> list(long form) {
        return database.selectFrom(REPORT_SECTION)
                .where(REPORT_SECTION.FORM_ID.eq(form))
                .orderBy(REPORT_SECTION.PLACE)
                .fetch(Sections::section);
    }

    Optional<Section> find(long form, int place) {
        return database.selectFrom(REPORT_SECTION)
                .where(REPORT_SECTION.FORM_ID.eq(form), REPORT_SECTION.PLACE.eq(place))
                .fetchOptional(Sections::section);
    }

    void add(long form, Section section, long account) {
        ReportSectionRecord made = database.newRecord(REPORT_SECTION);
        made.setFormId(form);
        made.setPlace(section.place());
        made.setHeading(section.heading());
        made.setMain(section.main());
        made.setBody(section.body());
        made.setRevision(1L);
        if (account != 0) {
            made.setChangedBy(account);
        }
        made.setChangedAt(clock.instant());
        made.store();
    }

    /** Writes a body over the revision its writer saw; whether that was still the newest. */
    boolean write(long form, int place, long revision, String body, long account) {
        return database.update(REPORT_SECTION)
                        .set(REPORT_SECTION.BODY, body)
                        .set(REPORT_SECTION.REVISION, revision + 1)
                        .set(REPORT_SECTION.CHANGED_BY, account == 0 ? null : account)
                        .set(REPORT_SECTION.CHANGED_AT, clock.instant())
                        .where(
                                REPORT_SECTION.FORM_ID.eq(form),
                                REPORT_SECTION.PLACE.eq(place),
                                REPORT_SECTION.REVISION.eq(revision))
                        .execute()
                > 0;
    }

    /** Keeps the report beside a version; once. */
    void freeze(long version, List<Section> sections) {
        database.insertInto(REPORT_VERSION)
                .set(REPORT_VERSION.VERSION_ID, version)
                .set(REPORT_VERSION.SECTIONS, JSON.writeValueAsString(sections))
                .onConflictDoNothing()
                .execute();
    }

    /** The report as a version froze it; absent where there was none. */
    Optional<List<Section>> frozen(long version) {
        return database.select(REPORT_VERSION.SECTIONS)
                .from(REPORT_VERSION)
                .where(REPORT_VERSION.VERSION_ID.eq(version))
                .fetchOptional(REPORT_VERSION.SECTIONS)
                .map(text -> JSON.readValue(text, new TypeReference<List<Section>>() {}));
    }

    private static Section section(ReportSectionRecord found) {
        return new Section(found.getPlace(), found.getHeading(), found.getMain(), found.getBody(), found.getRevision());
    }
}
