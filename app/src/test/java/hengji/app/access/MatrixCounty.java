package hengji.app.access;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.house.TestOffice;
import hengji.core.workflow.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Two small regions with a form everywhere, and a person for each role at one unit of the first. */
final class MatrixCounty {
    private static final String REGION_A = "990001";
    private static final String REGION_B = "990002";

    private final TestOffice office;
    private final DSLContext database;
    private final Map<Position, Long> organisations = new EnumMap<>(Position.class);
    private final Map<Position, Long> forms = new EnumMap<>(Position.class);
    private final Map<Position, Long> accounts = new EnumMap<>(Position.class);
    private final Map<Role, String> logins = new EnumMap<>(Role.class);
    private final String roleless;

    MatrixCounty(TestOffice office) {
        this.office = office;
        this.database = office.part(DSLContext.class);
        region(REGION_A, "示范县（虚构）");
        region(REGION_B, "邻县（虚构）");
        organisations();
        for (Position position : Position.values()) {
            forms.put(position, newForm(position));
            accounts.put(position, newAccount(position));
        }
        for (Role role : Role.values()) {
            logins.put(role, person(role));
        }
        roleless = TestOffice.unique("roleless");
        office.part(Accounts.class).admit(roleless, "无角色", TestOffice.PASSWORD);
    }

    private void region(String code, String name) {
        database.insertInto(REGION)
                .set(REGION.CODE, code)
                .set(REGION.NAME, name)
                .execute();
        for (int year : new int[] {2024, 2025}) {
            database.insertInto(FISCAL_YEAR)
                    .set(FISCAL_YEAR.REGION_CODE, code)
                    .set(FISCAL_YEAR.BUDGET_YEAR, year)
                    .set(FISCAL_YEAR.STATE, year == 2024 ? "CLOSED" : "OPEN")
                    .set(FISCAL_YEAR.PACK_ID, "none")
                    .execute();
        }
    }

    private void organisations() {
        long department = organisation(REGION_A, 0, "401", "DEPARTMENT");
        long unit = organisation(REGION_A, department, "401001", "UNIT");
        organisations.put(Position.PARENT, department);
        organisations.put(Position.OWN, unit);
        organisations.put(Position.CLOSED, unit);
        organisations.put(Position.BELOW, organisation(REGION_A, unit, "401001001", "UNIT"));
        organisations.put(Position.SIBLING, organisation(REGION_A, department, "401002", "UNIT"));
        organisations.put(Position.OTHER_REGION, organisation(REGION_B, 0, "401001", "UNIT"));
    }

    private long organisation(String region, long parent, String code, String kind) {
        var made = database.newRecord(ORGANISATION);
        made.setRegionCode(region);
        made.setCode(code);
        made.setName("单位" + code);
        made.setKind(kind);
        made.setValidFrom(LocalDate.of(2020, 1, 1));
        if (parent != 0) {
            made.setParentId(parent);
        }
        made.store();
        return made.getId();
    }

    private long newForm(Position position) {
        return database.insertInto(FORM)
                .set(FORM.REGION_CODE, region(position))
                .set(FORM.ORGANISATION_ID, organisation(position))
                .set(FORM.BUDGET_YEAR, position == Position.CLOSED ? 2024 : 2025)
                .set(FORM.PATH, "TARGET")
                .set(FORM.KIND, "DEPARTMENT_TARGET")
                .set(FORM.STATE, "DRAFTING")
                .set(FORM.STATE_SINCE, Instant.now())
                .set(FORM.CREATED_AT, Instant.now())
                .set(FORM.CHANGED_AT, Instant.now())
                .returningResult(FORM.ID)
                .fetchSingle()
                .value1();
    }

    private long newAccount(Position position) {
        Accounts book = office.part(Accounts.class);
        long id = book.admit(TestOffice.unique("kept"), "某人", TestOffice.PASSWORD);
        book.give(id, new Grant(Role.UNIT_CLERK, region(position), organisation(position)));
        return id;
    }

    private String person(Role role) {
        boolean atUnit = switch (role.side()) {
            case UNIT, DEPARTMENT -> true;
            case BUREAU, OUTSIDE, ADMINISTRATION -> false;
        };
        String login = office.person(role, REGION_A, atUnit ? organisation(Position.OWN) : 0);
        if (role == Role.EXPERT) {
            long id = database.fetchSingle(
                            hengji.app.tables.Tables.ACCOUNT, hengji.app.tables.Tables.ACCOUNT.LOGIN.eq(login))
                    .getId();
            for (Position assigned : new Position[] {Position.OWN, Position.CLOSED}) {
                database.insertInto(FORM_ASSIGNMENT)
                        .set(FORM_ASSIGNMENT.FORM_ID, form(assigned))
                        .set(FORM_ASSIGNMENT.ACCOUNT_ID, id)
                        .execute();
            }
        }
        return login;
    }

    String login(Role role) {
        return logins.getOrDefault(role, "");
    }

    String roleless() {
        return roleless;
    }

    long form(Position position) {
        return forms.getOrDefault(position, 0L);
    }

    long organisation(Position position) {
        return organisations.getOrDefault(position, 0L);
    }

    long account(Position position) {
        return accounts.getOrDefault(position, 0L);
    }

    String region(Position position) {
        return position == Position.OTHER_REGION ? REGION_B : REGION_A;
    }
}
