package hengji.app.pathsetting;

import static hengji.app.tables.Tables.OFFICE_NAME;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the offices of a region are called there: 业务股 may be 行政政法股. */
@Service
public class OfficeNames {
    private final DSLContext database;
    private final Journal journal;

    OfficeNames(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** Every role by its name in a region; the usual name where it has no other. */
    @Transactional(readOnly = true)
    public Map<Role, Wording> of(String region) {
        Map<Role, Wording> names = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            names.put(role, role.wording());
        }
        names.putAll(kept(region));
        return names;
    }

    /** Calls an office by another name; a blank one brings the usual name back. */
    @Transactional
    public void rename(String region, Role role, Wording name, Actor actor) {
        Wording before = kept(region).getOrDefault(role, Wording.of("", ""));
        Wording after = filled(role, name);
        if (before.equals(after)) {
            return;
        }
        database.deleteFrom(OFFICE_NAME)
                .where(OFFICE_NAME.REGION_CODE.eq(region), OFFICE_NAME.ROLE.eq(role.name()))
                .execute();
        if (!after.zh().isEmpty()) {
            database.insertInto(OFFICE_NAME)
                    .set(OFFICE_NAME.REGION_CODE, region)
                    .set(OFFICE_NAME.ROLE, role.name())
                    .set(OFFICE_NAME.ZH, after.zh())
                    .set(OFFICE_NAME.EN, after.en())
                    .execute();
        }
        journal.write(actor, new Entry(0, "office.name", "region " + region + " " + role, before.zh(), after.zh()));
    }

    private Map<Role, Wording> kept(String region) {
        return database.selectFrom(OFFICE_NAME)
                .where(OFFICE_NAME.REGION_CODE.eq(region))
                .fetchMap(found -> Role.valueOf(found.getRole()), found -> Wording.of(found.getZh(), found.getEn()));
    }

    /** The usual name said again is no other name; a name without English is said in Chinese. */
    private static Wording filled(Role role, Wording name) {
        String zh = name.zh().strip();
        if (zh.isEmpty() || zh.equals(role.wording().zh())) {
            return Wording.of("", "");
        }
        return Wording.of(
                zh, name.en().isBlank() ? role.wording().en() : name.en().strip());
    }
}
