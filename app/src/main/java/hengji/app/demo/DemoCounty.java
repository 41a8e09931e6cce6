package hengji.app.demo;

import hengji.app.account.Accounts;
import hengji.app.organisation.Trees;
import hengji.app.storage.Settings;
import hengji.app.work.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds 示范县（虚构） at the first start with {@code --demo}; what was broken off goes on at the next. */
@Component
@Order(20)
class DemoCounty implements ApplicationRunner, DisposableBean, DemoReady {
    /** A code that no region has. */
    static final String REGION = "999001";

    static final String NAME = "示范县（虚构）";

    /** 渠县, for the one form that it published itself. */
    static final String PUBLISHED_REGION = "511725";

    private final Settings settings;
    private final Clock clock;
    private final DemoParts parts;
    private final Accounts accounts;
    private final Trees trees;
    private final DemoOrganisations organisations;
    private final DemoPeople people;
    private final DemoYears years;
    private final PublishedForm published;
    private final Notices notices;
    private final DemoDuties duties;
    private final DemoProjects projects;
    private final DemoMonitoring monitoring;
    private final DemoItems items;
    private final DemoEarlierYears earlier;
    private final DemoRechecks rechecks;
    private final DemoConsolidations consolidations;
    private final DemoRollup rollup;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile boolean leaving;
    private volatile Thread filler = Thread.ofPlatform().unstarted(() -> {});

    DemoCounty(
            Settings settings,
            Clock clock,
            DemoParts parts,
            Accounts accounts,
            Trees trees,
            DemoOrganisations organisations,
            DemoPeople people,
            DemoYears years,
            PublishedForm published,
            Notices notices,
            DemoDuties duties,
            DemoProjects projects,
            DemoEarlierYears earlier,
            DemoRechecks rechecks,
            DemoConsolidations consolidations,
            DemoMonitoring monitoring,
            DemoItems items,
            DemoRollup rollup) {
        this.settings = settings;
        this.clock = clock;
        this.parts = parts;
        this.accounts = accounts;
        this.trees = trees;
        this.organisations = organisations;
        this.people = people;
        this.years = years;
        this.published = published;
        this.notices = notices;
        this.duties = duties;
        this.projects = projects;
        this.monitoring = monitoring;
        this.items = items;
        this.earlier = earlier;
        this.rechecks = rechecks;
        this.consolidations = consolidations;
        this.rollup = rollup;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean again = parts.isBrokenOff();
        if (!settings.demo() || !(accounts.none() || again)) {
            ready.countDown();
            return;
        }
        List<Body> bodies = Body.all();
        int year = organisations.year().orElse(LocalDate.now(clock).getYear());
        parts.make(DemoParts.BODIES, () -> organisations.open(bodies, year));
        Placed ids = organisations.placed(bodies);
        if (again) {
            say("示范数据上次没有备完，现在接着准备。");
        }
        DemoPeople.Opened opened = opened(ids, year);
        filler = Thread.ofPlatform().daemon().name("demo").start(() -> fill(bodies, ids, opened, year));
    }

    /** The people with their passwords, told once; without them where they were told at an earlier start. */
    private DemoPeople.Opened opened(Placed ids, int year) {
        AtomicReference<DemoPeople.Opened> made = new AtomicReference<>();
        parts.make(DemoParts.PEOPLE, () -> {
            duties.open(year);
            made.set(people.open(trees.tree(), ids));
        });
        DemoPeople.Opened fresh = made.get();
        if (fresh == null) {
            say("账号和密码在第一次启动时已显示；没有记下的，请停止后删除数据文件夹 " + settings.data() + " 再重新启动。");
            return people.again(trees.tree(), ids);
        }
        say("示范县（虚构）的账号与一次性密码，只显示这一次：\n" + fresh.printed() + "示范数据正在准备，可以先登录查看。");
        return fresh;
    }

    /** Makes the forms while the office already answers; what a body has stands or falls together. */
    private void fill(List<Body> bodies, Placed ids, DemoPeople.Opened opened, int year) {
        try {
            parts.make("published", () -> published.show(opened.people().values()));
            for (Body body : bodies) {
                if (leaving) {
                    return;
                }
                parts.make("body " + body.code(), () -> fill(body, ids.get(body.code()), opened, year));
                parts.make("year " + body.code(), () -> watch(body, ids.get(body.code()), opened, year));
            }
            rechecks.open(opened, year - 1);
            consolidations.open(ids, opened, year - 1);
            parts.make(DemoParts.ALL, () -> opened.people().values().forEach(who -> notices.read(who.id())));
            say("示范数据已备好：" + bodies.size() + " 个部门和单位。");
        } finally {
            ready.countDown();
        }
    }

    private void fill(Body body, long organisation, DemoPeople.Opened opened, int year) {
        years.open(body, organisation, opened, year);
        earlier.open(body, organisation, year);
        rollup.open(body, organisation, opened, year);
        DemoProjects.of(body).ifPresent(project -> projects.open(project, body, organisation, opened, year));
    }

    /** What goes on in the year after approval. */
    private void watch(Body body, long organisation, DemoPeople.Opened opened, int year) {
        monitoring.open(body, organisation, opened, year);
        DemoProjects.of(body)
                .filter(DemoProject::addedInYear)
                .ifPresent(project -> monitoring.cancel(project, body, organisation, opened, year));
        items.open(body, organisation, opened, year);
    }

    @Override
    public void await() throws InterruptedException {
        ready.await();
    }

    @Override
    public void destroy() throws InterruptedException {
        leaving = true;
        filler.join(Duration.ofSeconds(5));
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
