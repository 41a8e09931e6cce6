package hengji.app.house;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import java.time.LocalDate;
import org.jooq.DSLContext;

/** Regions and organisations put into a running office, each new and nobody else's. */
public final class Counties {
    private final DSLContext database;
    private final TestOffice office;

    public Counties(TestOffice office) {
        this.office = office;
        this.database = office.part(DSLContext.class);
    }

    /** A county of its own; its 区划码. */
    public String county() {
        String code = TestOffice.unique("9");
        office.inTransaction(() -> database.insertInto(REGION)
                .set(REGION.CODE, code)
                .set(REGION.NAME, "示范县（虚构）" + code)
                .execute());
        return code;
    }

    /** A department without anything above it; its id. */
    public long department(String region, String code, String name) {
        return organisation(region, 0, code, name, "DEPARTMENT");
    }

    /** A unit below a department; its id. */
    public long unit(String region, long above, String code, String name) {
        return organisation(region, above, code, name, "UNIT");
    }

    private long organisation(String region, long above, String code, String name, String kind) {
        var made = database.newRecord(ORGANISATION);
        made.setRegionCode(region);
        made.setCode(code);
        made.setName(name);
        made.setKind(kind);
        made.setValidFrom(LocalDate.of(2020, 1, 1));
        if (above != 0) {
            made.setParentId(above);
        }
        office.inTransaction(made::store);
        return made.getId();
    }
}
