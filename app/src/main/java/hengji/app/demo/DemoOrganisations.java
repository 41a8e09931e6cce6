package hengji.app.demo;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.ORGANISATION_HISTORY;
import static hengji.app.tables.Tables.REGION;

import hengji.app.organisation.Organisation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The bodies of the made-up county as a tree. */
@Component
class DemoOrganisations {
    private static final String PACK = "demo-county";

    private final DSLContext database;

    DemoOrganisations(DSLContext database) {
        this.database = database;
    }

    /** The year the county was made in; absent while it is not. */
    Optional<Integer> year() {
        return database.select(DSL.min(FISCAL_YEAR.BUDGET_YEAR))
                .from(FISCAL_YEAR)
                .where(FISCAL_YEAR.REGION_CODE.eq(DemoCounty.REGION))
                .fetchOptional()
                .flatMap(found -> Optional.ofNullable(found.value1()))
                .map(first -> first + 1);
    }

    /** The bodies that were opened. */
    Placed placed(List<Body> bodies) {
        Map<String, Long> known = database.select(ORGANISATION.CODE, ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.REGION_CODE.eq(DemoCounty.REGION))
                .fetchMap(ORGANISATION.CODE, ORGANISATION.ID);
        return new Placed(bodies.stream()
                .map(Body::code)
                .collect(Collectors.toMap(code -> code, code -> Objects.requireNonNull(known.get(code)))));
    }

    /** Regions, years and bodies. */
    void open(List<Body> bodies, int year) {
        region(DemoCounty.REGION, DemoCounty.NAME);
        region(DemoCounty.PUBLISHED_REGION, "渠县");
        for (int each = year - 1; each <= year + 1; each++) {
            year(DemoCounty.REGION, each, "OPEN");
        }
        Map<String, Long> ids = new LinkedHashMap<>();
        LocalDate founded = LocalDate.of(year - 6, 1, 1);
        for (Body body : bodies) {
            ids.put(body.code(), add(body, ids.getOrDefault(body.parent(), 0L), founded));
        }
        Placed placed = new Placed(ids);
        section(placed.get("302"), "302S1", "基础教育股", founded);
        section(placed.get("302"), "302S2", "财务与审计股", founded);
        merged(placed, founded, year);
    }

    /** A station that was merged into the centre at the beginning of the year; its history follows. */
    private void merged(Placed ids, LocalDate founded, int year) {
        long successor = ids.get("313001");
        long parent = ids.get("313");
        LocalDate last = LocalDate.of(year - 1, 12, 31);
        long station = insert("313002", "示范县农业机械化技术推广站", Organisation.Kind.UNIT, parent, founded);
        database.update(ORGANISATION)
                .set(ORGANISATION.VALID_TO, last)
                .set(ORGANISATION.SUCCESSOR_ID, successor)
                .set(ORGANISATION.REVISION, ORGANISATION.REVISION.plus(1))
                .where(ORGANISATION.ID.eq(station))
                .execute();
        database.insertInto(ORGANISATION_HISTORY)
                .set(ORGANISATION_HISTORY.ORGANISATION_ID, station)
                .set(ORGANISATION_HISTORY.CODE, "313002")
                .set(ORGANISATION_HISTORY.NAME, "示范县农业机械化技术推广站")
                .set(ORGANISATION_HISTORY.PARENT_ID, parent)
                .set(ORGANISATION_HISTORY.VALID_FROM, founded)
                .set(ORGANISATION_HISTORY.VALID_TO, last)
                .set(ORGANISATION_HISTORY.REASON, "机构改革，并入示范县农业技术推广中心")
                .set(ORGANISATION_HISTORY.DOCUMENT_NO, "示编发〔" + (year - 1) + "〕18号")
                .execute();
    }

    private void section(long unit, String code, String name, LocalDate founded) {
        insert(code, name, Organisation.Kind.SECTION, unit, founded);
    }

    private long add(Body body, long parent, LocalDate founded) {
        return insert(body.code(), body.name(), body.kind(), parent, founded);
    }

    private long insert(String code, String name, Organisation.Kind kind, long parent, LocalDate founded) {
        var made = database.newRecord(ORGANISATION);
        made.setRegionCode(DemoCounty.REGION);
        made.setCode(code);
        made.setName(name);
        made.setKind(kind.name());
        if (parent != 0) {
            made.setParentId(parent);
        }
        made.setContact(Math.floorMod(code.hashCode(), 2) == 0 ? "经办人甲" : "经办人乙");
        made.setPhone("示范-" + code);
        made.setValidFrom(founded);
        made.setRevision(1L);
        made.store();
        return made.getId();
    }

    private void region(String code, String name) {
        database.insertInto(REGION)
                .set(REGION.CODE, code)
                .set(REGION.NAME, name)
                .execute();
    }

    private void year(String region, int year, String state) {
        database.insertInto(FISCAL_YEAR)
                .set(FISCAL_YEAR.REGION_CODE, region)
                .set(FISCAL_YEAR.BUDGET_YEAR, year)
                .set(FISCAL_YEAR.STATE, state)
                .set(FISCAL_YEAR.PACK_ID, PACK)
                .execute();
    }
}
