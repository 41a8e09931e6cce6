package hengji.app.demo;

import static hengji.app.tables.Tables.ACCOUNT;

import hengji.app.account.Accounts;
import hengji.app.account.Grant;
import hengji.app.account.Passwords;
import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.core.workflow.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The people of the made-up county; each has one random password, printed once. */
@Component
class DemoPeople {
    private static final List<String> ORDER = List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛");
    private static final int UNITS_A_CLERK = 11;

    private final DSLContext database;
    private final Accounts accounts;

    DemoPeople(DSLContext database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /**
     * Who there is, and the passwords to print.
     *
     * @param people by login
     * @param printed one line a person
     */
    record Opened(Map<String, Who> people, String printed) {
        Opened {
            people = Map.copyOf(people);
        }

        Who get(String login) {
            return Optional.ofNullable(people.get(login)).orElseThrow(() -> new IllegalArgumentException(login));
        }

        /** Somebody who holds a role at an organisation or for the region. */
        Optional<Who> find(Role role, long organisation) {
            return people.values().stream()
                    .filter(who -> who.grants().stream()
                            .anyMatch(grant -> grant.role() == role
                                    && (grant.organisationId() == 0 || grant.organisationId() == organisation)))
                    .min(Comparator.comparing(Who::login));
        }
    }

    Opened open(Tree tree, Placed bodies) {
        Map<String, Who> people = new LinkedHashMap<>();
        StringBuilder printed = new StringBuilder();
        for (Person person : everybody(tree, bodies)) {
            String password = Passwords.oneTime();
            long id = accounts.open(person.login(), person.name(), password);
            accounts.keepPassword(id);
            person.grants().forEach(grant -> accounts.give(id, grant));
            people.put(person.login(), person.who(id));
            printed.append("  ")
                    .append(person.login())
                    .append("  ")
                    .append(password)
                    .append("  ")
                    .append(person.name())
                    .append('\n');
        }
        return new Opened(people, printed.toString());
    }

    /** The same people as they were opened before; nothing to print. */
    Opened again(Tree tree, Placed bodies) {
        Map<String, Long> known =
                database.select(ACCOUNT.LOGIN, ACCOUNT.ID).from(ACCOUNT).fetchMap(ACCOUNT.LOGIN, ACCOUNT.ID);
        Map<String, Who> people = new LinkedHashMap<>();
        for (Person person : everybody(tree, bodies)) {
            Optional.ofNullable(known.get(person.login()))
                    .ifPresent(account -> people.put(person.login(), person.who(account)));
        }
        return new Opened(people, "");
    }

    private static List<Person> everybody(Tree tree, Placed bodies) {
        long education = bodies.get("302");
        List<Person> all = new ArrayList<>(List.of(
                Person.of("jixiao-jia", "绩效股甲", Role.PERFORMANCE_DIVISION),
                Person.of("jixiao-yi", "绩效股乙", Role.PERFORMANCE_DIVISION),
                Person.of("yewu-jia", "业务股甲", Role.BUSINESS_DIVISION),
                Person.of("yusuan-jia", "预算股甲", Role.BUDGET_DIVISION),
                Person.of("zhuguan-jia", "主管部门经办人甲", Role.DEPARTMENT, education),
                Person.of("zhuguan-yi", "主管部门经办人乙", Role.DEPARTMENT, others(tree, bodies)),
                Person.of("fuzeren-jia", "单位负责人甲", Role.UNIT_HEAD, within(tree, education)),
                Person.of("fuzeren-yi", "单位负责人乙", Role.UNIT_HEAD, outside(tree, bodies, education)),
                Person.of("jingban-jia", "经办人甲", Role.UNIT_CLERK, within(tree, education)),
                Person.of("gushi-jia", "股室经办人甲", Role.SECTION_OFFICER, section(tree, education, 0)),
                Person.of("gushi-yi", "股室经办人乙", Role.SECTION_OFFICER, section(tree, education, 1)),
                Person.of("zhuanjia-jia", "专家甲", Role.EXPERT),
                Person.of("sysadmin", "系统管理员", Role.SYSTEM_ADMINISTRATOR),
                Person.of("secadmin", "安全管理员", Role.SECURITY_ADMINISTRATOR),
                Person.of("auditor", "安全审计员", Role.SECURITY_AUDITOR)));
        long[] rest = outside(tree, bodies, education);
        for (int from = 0, clerk = 1; from < rest.length; from += UNITS_A_CLERK, clerk++) {
            long[] served = LongStream.of(rest).skip(from).limit(UNITS_A_CLERK).toArray();
            all.add(Person.of("jingban-" + (clerk + 1), "经办人" + ORDER.get(clerk), Role.UNIT_CLERK, served));
        }
        return all;
    }

    /** Departments other than education that have units of their own. */
    private static long[] others(Tree tree, Placed bodies) {
        return bodies.all()
                .filter(id -> id != bodies.get("302"))
                .filter(id -> !tree.below(id).isEmpty())
                .filter(id -> tree.get(id).parentId() == 0)
                .toArray();
    }

    private static long[] within(Tree tree, long department) {
        return tree.within(department).stream()
                .filter(each -> each.kind() != Organisation.Kind.SECTION)
                .mapToLong(Organisation::id)
                .toArray();
    }

    private static long[] outside(Tree tree, Placed bodies, long department) {
        return bodies.all().filter(id -> !tree.isWithin(id, department)).toArray();
    }

    private static long section(Tree tree, long unit, int number) {
        return tree.below(unit).stream()
                .filter(each -> each.kind() == Organisation.Kind.SECTION)
                .skip(number)
                .findFirst()
                .map(Organisation::id)
                .orElseThrow();
    }

    /** What lets somebody look at the published form of a real county, and at nothing else there. */
    static Grant looksAtPublished() {
        return new Grant(Role.EXPERT, DemoCounty.PUBLISHED_REGION, 0);
    }
}
