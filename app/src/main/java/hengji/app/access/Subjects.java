package hengji.app.access;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.organisation.Trees;
import hengji.app.storage.Question;
import hengji.app.storage.SeenOnce;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a route is about from its path variables. */
@Component
class Subjects {
    private final DSLContext database;
    private final Trees trees;
    private final SeenOnce<Long, Optional<Subject>> forms;

    Subjects(DSLContext database, JdbcClient jdbc, Trees trees) {
        this.database = database;
        this.trees = trees;
        Question<Subject> ofForm = ofForm(database, jdbc);
        this.forms = new SeenOnce<>(id -> ofForm.find(Map.of("form", id)));
    }

    /** The nearest subject named: a form, else an organisation, an account, a region. */
    Subject find(Map<String, String> path) {
        if (path.containsKey("form")) {
            return number(path.get("form")).flatMap(forms::get).orElseGet(Subject.Missing::new);
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

    private static Question<Subject> ofForm(DSLContext database, JdbcClient jdbc) {
        return new Question<>(
                jdbc,
                database.select(FORM.ORGANISATION_ID, FORM.REGION_CODE, FORM.ID, FISCAL_YEAR.STATE)
                        .from(FORM)
                        .leftJoin(FISCAL_YEAR)
                        .on(FISCAL_YEAR.REGION_CODE.eq(FORM.REGION_CODE), FISCAL_YEAR.BUDGET_YEAR.eq(FORM.BUDGET_YEAR))
                        .where(FORM.ID.eq(DSL.param("form", FORM.ID))),
                (found, _) -> new Subject.OfOrganisation(
                        found.getLong(1), found.getString(2), found.getLong(3), !"CLOSED".equals(found.getString(4))));
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
