package hengji.app.people;

import static hengji.app.tables.Tables.PEOPLE_BOOK;

import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in from a workbook: everything is shown with all its faults before anything is done. */
@Service
class PeopleIntake {
    private final DSLContext database;
    private final PeopleStore store;
    private final People people;
    private final Trees trees;
    private final Clock clock;

    PeopleIntake(DSLContext database, PeopleStore store, People people, Trees trees, Clock clock) {
        this.database = database;
        this.store = store;
        this.people = people;
        this.trees = trees;
        this.clock = clock;
    }

    /** Reads a workbook and keeps it until it is confirmed or another takes its place. */
    @Transactional
    public PeopleBook preview(Who admin, byte[] content) {
        PeopleBook book = judged(admin, PeopleBook.read(content));
        forget(admin);
        if (book.faults().isEmpty()) {
            database.insertInto(PEOPLE_BOOK)
                    .set(PEOPLE_BOOK.ACCOUNT_ID, admin.id())
                    .set(PEOPLE_BOOK.AT, clock.instant())
                    .set(PEOPLE_BOOK.BYTES, content)
                    .execute();
        }
        return book;
    }

    /** Opens the accounts of the workbook shown last; judged once more, for others may have worked meanwhile. */
    @Transactional
    public PeopleAnswer confirm(Who admin, String address) {
        Optional<byte[]> kept = database.select(PEOPLE_BOOK.BYTES)
                .from(PEOPLE_BOOK)
                .where(PEOPLE_BOOK.ACCOUNT_ID.eq(admin.id()))
                .fetchOptional(PEOPLE_BOOK.BYTES);
        if (kept.isEmpty()) {
            return new PeopleAnswer.Refused(
                    List.of(Wording.of("没有待确认的工作簿，请重新上传。", "No workbook waits for confirmation; send it again.")));
        }
        PeopleBook book = judged(admin, PeopleBook.read(kept.get()));
        if (!book.faults().isEmpty()) {
            return new PeopleAnswer.Refused(
                    book.faults().stream().map(PeopleBook.Fault::what).toList());
        }
        forget(admin);
        return opened(admin, book, address);
    }

    private PeopleAnswer opened(Who admin, PeopleBook book, String address) {
        List<PeopleAnswer.OneTime> passwords = new ArrayList<>();
        for (List<PeopleBook.Line> lines : byLogin(book).values()) {
            PeopleBook.Line first = lines.getFirst();
            NewPerson person = new NewPerson(first.login(), first.name(), first.phone());
            List<Wish> wishes = lines.stream().map(line -> wish(admin, line)).toList();
            if (people.open(admin, person, wishes, address) instanceof PeopleAnswer.Passwords(var made)) {
                passwords.addAll(made);
            }
        }
        return new PeopleAnswer.Passwords(passwords);
    }

    private void forget(Who admin) {
        database.deleteFrom(PEOPLE_BOOK)
                .where(PEOPLE_BOOK.ACCOUNT_ID.eq(admin.id()))
                .execute();
    }

    private PeopleBook judged(Who admin, PeopleBook book) {
        List<PeopleBook.Fault> faults = new ArrayList<>(book.faults());
        book.lines().forEach(line -> judge(admin, line, faults));
        byLogin(book).forEach((_, lines) -> judgeTogether(lines, faults));
        return new PeopleBook(book.lines(), faults);
    }

    private void judge(Who admin, PeopleBook.Line line, List<PeopleBook.Fault> faults) {
        PeopleRules.faults(new NewPerson(line.login(), line.name(), line.phone()))
                .forEach(fault -> faults.add(new PeopleBook.Fault(line.place("登录名"), fault)));
        if (store.isTaken(line.login())) {
            faults.add(new PeopleBook.Fault(
                    line.place("登录名"),
                    Wording.of("登录名“" + line.login() + "”已被使用。", "The login " + line.login() + " is taken.")));
        }
        if (line.role().isEmpty()) {
            faults.add(new PeopleBook.Fault(
                    line.place("角色"),
                    Wording.of("没有“" + line.roleText() + "”这个角色。", "There is no role " + line.roleText() + ".")));
        }
        boolean needed = line.role().filter(PeopleRules::needsOrganisation).isPresent();
        if (needed && line.code().isEmpty()) {
            faults.add(new PeopleBook.Fault(
                    line.place("单位编码"), Wording.of("这个角色须填单位编码。", "This role needs an organisation's code.")));
        }
        if (!line.code().isEmpty() && organisation(admin, line.code()).isEmpty()) {
            faults.add(new PeopleBook.Fault(
                    line.place("单位编码"),
                    Wording.of(
                            "本地区没有编码为“" + line.code() + "”的单位。",
                            "No organisation here has the code " + line.code() + ".")));
        }
    }

    private static void judgeTogether(List<PeopleBook.Line> lines, List<PeopleBook.Fault> faults) {
        List<Role> roles = lines.stream().flatMap(line -> line.role().stream()).toList();
        PeopleRules.combined(roles)
                .forEach(
                        fault -> faults.add(new PeopleBook.Fault(lines.getLast().place("角色"), fault)));
        lines.stream()
                .filter(line -> !line.name().equals(lines.getFirst().name()))
                .forEach(line -> faults.add(new PeopleBook.Fault(
                        line.place("姓名"), Wording.of("同一登录名的姓名前后不一致。", "The same login has two names."))));
    }

    private static Map<String, List<PeopleBook.Line>> byLogin(PeopleBook book) {
        return book.lines().stream()
                .collect(Collectors.groupingBy(PeopleBook.Line::login, LinkedHashMap::new, Collectors.toList()));
    }

    private Wish wish(Who admin, PeopleBook.Line line) {
        long organisation =
                organisation(admin, line.code()).map(Organisation::id).orElse(0L);
        return new Wish(line.role().orElseThrow(), organisation, LocalDate.now(clock), Optional.empty());
    }

    private Optional<Organisation> organisation(Who admin, String code) {
        Tree tree = trees.tree();
        return PeopleViews.organisations(admin, tree).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }
}
