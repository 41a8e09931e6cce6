package hengji.app.demo;

import static hengji.app.tables.Tables.ORGANISATION;

import hengji.app.account.Accounts;
import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.storage.Settings;
import hengji.app.work.Notices;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Builds 示范县（虚构） at the first start with {@code --demo}. */
@Component
@Order(20)
class DemoCounty implements ApplicationRunner {
    /** A code that no region has. */
    static final String REGION = "999001";

    static final String NAME = "示范县（虚构）";

    /** 渠县, for the one form that it published itself. */
    static final String PUBLISHED_REGION = "511725";

    private static final int PUBLISHED_YEAR = 2024;

    private final Settings settings;
    private final Clock clock;
    private final DSLContext database;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Trees trees;
    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoYears years;
    private final Forms forms;
    private final Filling filling;
    private final Notices notices;

    DemoCounty(
            Settings settings,
            Clock clock,
            DSLContext database,
            TransactionOperations transactions,
            Accounts accounts,
            Trees trees,
            DemoOrganisations organisations,
            DemoPeople people,
            DemoYears years,
            Forms forms,
            Filling filling,
            Notices notices) {
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.transactions = transactions;
        this.accounts = accounts;
        this.trees = trees;
        this.organisations = organisations;
        this.people = people;
        this.years = years;
        this.forms = forms;
        this.filling = filling;
        this.notices = notices;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || !accounts.none()) {
            return;
        }
        int year = LocalDate.now(clock).getYear();
        List<Body> bodies = Body.all();
        Placed ids = transactions.execute(_ -> organisations.open(bodies, year));
        DemoPeople.Opened opened = transactions.execute(_ -> people.open(trees.tree(), ids));
        System.out.print("示范县（虚构）的账号与一次性密码，只显示这一次：\n" + opened.printed());
        System.out.flush();
        for (Body body : bodies) {
            transactions.executeWithoutResult(_ -> years.open(body, ids.get(body.code()), opened, year));
        }
        transactions.executeWithoutResult(_ -> published());
        opened.people().values().forEach(who -> notices.read(who.id()));
        System.out.println("示范数据已备好：" + bodies.size() + " 个部门和单位。");
        System.out.flush();
    }

    /** The form that 渠县 published: a target, as it is, to be looked at. */
    private void published() {
        var body = database.newRecord(ORGANISATION);
        body.setRegionCode(PUBLISHED_REGION);
        body.setCode("渠县-公开");
        body.setName("渠县教育部门（政府网站公开的目标表）");
        body.setKind("DEPARTMENT");
        body.setValidFrom(LocalDate.of(PUBLISHED_YEAR, 1, 1));
        body.setRevision(1L);
        body.store();
        long form = forms.begin(new Forms.Beginning(
                PUBLISHED_REGION,
                body.getId(),
                PUBLISHED_YEAR,
                PathKind.TARGET,
                FormKind.DEPARTMENT_TARGET,
                "",
                "",
                "",
                0,
                0));
        filling.fill(form, publishedForm());
    }

    private static Form publishedForm() {
        try (InputStream in = DemoCounty.class.getResourceAsStream("/demo/target.json")) {
            if (in == null) {
                throw new IllegalStateException("no demo/target.json");
            }
            return new FormCodec().read(in.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (UnreadableFile problem) {
            throw new IllegalStateException(problem);
        }
    }
}
