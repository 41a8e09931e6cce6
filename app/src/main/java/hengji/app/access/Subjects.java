package hengji.app.access;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.organisation.Trees;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a route is about from its path variables. */
@Component
class Subjects {
    private final DSLContext database;
    private final Trees trees;

    Subjects(DSLContext database, Trees trees) {
        this.database = database;
        this.trees = trees;
    }

    /** The nearest subject named: a form, else an organisation, an account, a region. */
    @Transactional(readOnly = true)
    public Subject find(Map<String, String> path) {
        if (path.containsKey("form")) {
            return number(path.get("form")).flatMap(this::form).orElseGet(Subject.Missing::new);
        }
        if (path.containsKey("organisation")) {
            return number(path.get("organisation"))
                    .flatMap(id -> organisation(id, path))
                    .orElseGet(Subject.Missing::new);
        }
        if (path.containsKey("account")) {
            return number(path.get("account")).flatMap(this::account).orElseGet(Subject.Missing::new);
        }
        if (path.containsKey("region")) {
            String region = String.valueOf(path.get("region"));
            return new Subject.InRegion(region, isOpen(region, path));
        }
        return new Subject.Anywhere();
    }

    private Optional<Subject> form(long id) {
        return database.select(FORM.ORGANISATION_ID, FORM.REGION_CODE, FISCAL_YEAR.STATE)
                .from(FORM)
                .leftJoin(FISCAL_YEAR)
                .on(FISCAL_YEAR.REGION_CODE.eq(FORM.REGION_CODE), FISCAL_YEAR.BUDGET_YEAR.eq(FORM.BUDGET_YEAR))
                .where(FORM.ID.eq(id))
                .fetchOptional(found -> new Subject.OfOrganisation(
                        found.value1(), found.value2(), id, !"CLOSED".equals(found.value3())));
    }

    /** The region whose administrators keep an account: its own, else that of the first role it ever had. */
    private Optional<Subject> account(long id) {
        return database.select(ACCOUNT.REGION_CODE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .fetchOptional()
                .flatMap(found -> Optional.ofNullable(found.value1()).or(() -> firstRegion(id)))
                .map(region -> new Subject.InRegion(region, true));
    }

    private Optional<String> firstRegion(long account) {
        return database.select(ROLE_GRANT.REGION_CODE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .orderBy(ROLE_GRANT.ID)
                .limit(1)
                .fetchOptional(ROLE_GRANT.REGION_CODE);
    }

    private Optional<Subject> organisation(long id, Map<String, String> path) {
        return trees.tree()
                .find(id)
                .map(found -> new Subject.OfOrganisation(id, found.region(), 0, isOpen(found.region(), path)));
    }

    private boolean isOpen(String region, Map<String, String> path) {
        return number(String.valueOf(path.getOrDefault("year", "")))
                .map(year -> !database.fetchExists(
                        FISCAL_YEAR,
                        FISCAL_YEAR.REGION_CODE.eq(region),
                        FISCAL_YEAR.BUDGET_YEAR.eq(year.intValue()),
                        FISCAL_YEAR.STATE.eq("CLOSED")))
                .orElse(true);
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
