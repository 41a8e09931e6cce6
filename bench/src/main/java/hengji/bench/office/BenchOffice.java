package hengji.bench.office;

import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import hengji.app.Opening;
import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.storage.Settings;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A running office on a PostgreSQL of its own, with a 71-row sample as the draft of each of its units. */
final class BenchOffice implements AutoCloseable {
    static final String PASSWORD = "Bench-Words-2026";

    private static final String REGION_CODE = "999002";
    private static final int YEAR = 2026;
    private static final int PEOPLE_A_UNIT = 8;

    private final EmbeddedPostgres postgres;
    private final Settings.Database database;
    private final ConfigurableApplicationContext office;
    private final List<Desk> desks = new ArrayList<>();

    /**
     * Where somebody works.
     *
     * @param login of a clerk of the unit
     * @param form the unit's draft
     * @param lines its rows, first to last
     */
    record Desk(String login, long form, List<String> lines) {}

    /** What each unit works on. */
    enum Work {
        TARGET("quxian-education-2024/target.json", PathKind.TARGET, FormKind.DEPARTMENT_TARGET),
        SELF_EVALUATION(
                "demo-education-2024/self-evaluation.json",
                PathKind.SELF_EVALUATION,
                FormKind.DEPARTMENT_SELF_EVALUATION);

        private final String sample;
        private final PathKind path;
        private final FormKind kind;

        Work(String sample, PathKind path, FormKind kind) {
            this.sample = sample;
            this.path = path;
            this.kind = kind;
        }

        Form read(Path root) throws IOException {
            try {
                return new FormCodec()
                        .read(Files.readAllBytes(root.resolve("samples").resolve(sample)));
            } catch (UnreadableFile problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    BenchOffice(Path root, int people, Work work) throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        database = new Settings.Database(
                "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres", "postgres");
        Path data = Files.createTempDirectory("bench-office");
        office = new Opening(new Settings(data, "127.0.0.1", 0, false, Optional.of(database))).open();
        Form sample = work.read(root);
        office.getBean(TransactionOperations.class).executeWithoutResult(_ -> furnish(work, sample, people));
    }

    URI address() {
        return Opening.address(office);
    }

    Settings.Database database() {
        return database;
    }

    List<Desk> desks() {
        return desks;
    }

    /** Shuts the doors and leaves everything in the database, for another process to open. */
    void leave() {
        office.close();
    }

    private void furnish(Work work, Form sample, int people) {
        DSLContext jooq = office.getBean(DSLContext.class);
        jooq.insertInto(REGION)
                .set(REGION.CODE, REGION_CODE)
                .set(REGION.NAME, "压力测试县（虚构）")
                .execute();
        int units = Math.max(1, (people + PEOPLE_A_UNIT - 1) / PEOPLE_A_UNIT);
        for (int unit = 0; unit < units; unit++) {
            long organisation = organisation(jooq, unit);
            long form = form(organisation, work, sample);
            List<String> lines = jooq.select(FORM_ROW.LINEAGE)
                    .from(FORM_ROW)
                    .where(FORM_ROW.FORM_ID.eq(form))
                    .orderBy(FORM_ROW.PLACE)
                    .fetch(FORM_ROW.LINEAGE);
            for (int person = 0; person < PEOPLE_A_UNIT && desks.size() < people; person++) {
                desks.add(new Desk(clerk(organisation, unit, person), form, List.copyOf(lines)));
            }
        }
    }

    private long organisation(DSLContext jooq, int unit) {
        var made = jooq.newRecord(ORGANISATION);
        made.setRegionCode(REGION_CODE);
        made.setCode(Integer.toString(100 + unit));
        made.setName("示范单位" + unit + "（虚构）");
        made.setKind("DEPARTMENT");
        made.setValidFrom(LocalDate.of(YEAR - 5, 1, 1));
        made.setRevision(1L);
        made.store();
        return made.getId();
    }

    private long form(long organisation, Work work, Form sample) {
        long form = office.getBean(Forms.class)
                .begin(new Forms.Beginning(REGION_CODE, organisation, YEAR, work.path, work.kind, "", "", "", 0, 0));
        office.getBean(Filling.class).fill(form, sample);
        return form;
    }

    private String clerk(long organisation, int unit, int person) {
        Accounts accounts = office.getBean(Accounts.class);
        String login = "clerk-" + unit + "-" + person;
        long id = accounts.admit(login, "经办人（虚构）", PASSWORD);
        accounts.keepPassword(id);
        accounts.give(id, new Grant(Role.UNIT_CLERK, REGION_CODE, organisation));
        return login;
    }

    @Override
    public void close() throws IOException {
        office.close();
        postgres.close();
    }
}
