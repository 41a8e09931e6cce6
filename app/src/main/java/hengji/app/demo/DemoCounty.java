package hengji.app.demo;

import hengji.app.account.Accounts;
import hengji.app.organisation.Trees;
import hengji.app.storage.Settings;
import hengji.app.work.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    private final Settings settings;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final Accounts accounts;
    private final Trees trees;
    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoYears years;
    private final PublishedForm published;
    private final Notices notices;

    DemoCounty(
            Settings settings,
            Clock clock,
            TransactionOperations transactions,
            Accounts accounts,
            Trees trees,
            DemoOrganisations organisations,
            DemoPeople people,
            DemoYears years,
            PublishedForm published,
            Notices notices) {
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
        this.accounts = accounts;
        this.trees = trees;
        this.organisations = organisations;
        this.people = people;
        this.years = years;
        this.published = published;
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
        transactions.executeWithoutResult(_ -> published.show(opened.people().values()));
        opened.people().values().forEach(who -> notices.read(who.id()));
        System.out.println("示范数据已备好：" + bodies.size() + " 个部门和单位。");
        System.out.flush();
    }
}
