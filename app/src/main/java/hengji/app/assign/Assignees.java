package hengji.app.assign;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.sheet.Pens;
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

/** Gives rows to 股室 and people, and tells how far they got. */
@Service
public class Assignees {
    private static final Wording NOT_HERE =
            Wording.of("所选股室或人员不在这个单位，请重新选择。", "That section or person does not belong to this unit.");

    private final DSLContext database;
    private final Forms forms;
    private final Sheets sheets;
    private final Trees trees;
    private final Pens pens;
    private final Journal journal;
    private final Clock clock;

    Assignees(DSLContext database, Forms forms, Sheets sheets, Trees trees, Pens pens, Journal journal, Clock clock) {
        this.database = database;
        this.forms = forms;
        this.sheets = sheets;
        this.trees = trees;
        this.pens = pens;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody rows may be given to. */
    public record Person(long account, String name) {}

    /**
     * To whom rows are given.
     *
     * @param section 股室; 0 for none
     * @param person account; 0 for nobody by name
     * @param due until when
     */
    public record Duty(long section, long person, Optional<LocalDate> due) {}

    /** Whether somebody may type into a row of a form now. */
    @Transactional(readOnly = true)
    public boolean mayType(long form, String lineage, Who who) {
        return sheets.find(form, Block.ROW, lineage)
                .filter(line -> pens.of(who, forms.get(form)).mayWrite(Block.ROW, line))
                .isPresent();
    }

    /** Gives rows; the reason where that cannot be. */
    @Transactional
    public Optional<Wording> give(long form, List<String> lineages, Duty duty, Actor actor) {
        FormHead head = forms.hold(form);
        boolean section =
                duty.section() == 0 || sections(head).stream().anyMatch(found -> found.id() == duty.section());
        boolean person =
                duty.person() == 0 || people(head).stream().anyMatch(found -> found.account() == duty.person());
        if (!section || !person) {
            return Optional.of(NOT_HERE);
        }
        for (String lineage : lineages) {
            sheets.find(form, Block.ROW, lineage).ifPresent(line -> give(head, line, duty, actor));
        }
        forms.touch(form);
        return Optional.empty();
    }

    private void give(FormHead head, Line line, Duty duty, Actor actor) {
        database.update(FORM_ROW)
                .set(FORM_ROW.SECTION_ID, duty.section() == 0 ? null : duty.section())
                .set(FORM_ROW.ASSIGNEE_ID, duty.person() == 0 ? null : duty.person())
                .set(FORM_ROW.DUE, duty.due().orElse(null))
                .where(FORM_ROW.FORM_ID.eq(head.id()), FORM_ROW.LINEAGE.eq(line.lineage()))
                .execute();
        journal.write(
                actor,
                new Entry(
                        head.organisation(),
                        "form.assign",
                        "form " + head.id() + " row " + line.lineage(),
                        text(
                                line.care().section(),
                                line.care().assignee(),
                                line.care().due()),
                        text(duty.section(), duty.person(), duty.due())));
    }

    private static String text(long section, long person, Optional<LocalDate> due) {
        return "section " + section + ", account " + person + ", due "
                + due.map(LocalDate::toString).orElse("none");
    }

    /** The rows of a form with how far each got. */
    @Transactional(readOnly = true)
    public List<Task> tasks(FormHead head) {
        LocalDate today = LocalDate.now(clock);
        List<Task> tasks = new ArrayList<>();
        for (Line line : sheets.lines(head.id(), Block.ROW)) {
            tasks.add(Task.of(head, tasks.size() + 1, line, today));
        }
        return tasks;
    }

    /** How far each 股室 and person got, in the order of the form; rows nobody cares for come last. */
    @Transactional(readOnly = true)
    public List<Share> shares(FormHead head) {
        Map<String, List<Task>> byName = tasks(head).stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        List<Share> shares = new ArrayList<>();
        byName.forEach((name, rows) -> shares.add(share(name, rows)));
        return shares.stream()
                .sorted((one, other) ->
                        Boolean.compare(one.name().isEmpty(), other.name().isEmpty()))
                .toList();
    }

    private static Share share(String name, List<Task> rows) {
        return new Share(
                name,
                rows.size(),
                rows.stream().filter(Task::done).count(),
                rows.stream().filter(Task::late).count());
    }

    private String name(Task task) {
        Line.Care care = task.line().care();
        return care.section() != 0
                ? trees.tree().find(care.section()).map(Organisation::name).orElse("")
                : care.assignee() != 0 ? personName(care.assignee()) : "";
    }

    /** What somebody is called. */
    @Transactional(readOnly = true)
    public String personName(long account) {
        return database.select(ACCOUNT.NAME)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(ACCOUNT.NAME)
                .orElse("");
    }

    /** The 股室 of the form's unit. */
    public List<Organisation> sections(FormHead head) {
        return trees.tree().below(head.organisation()).stream()
                .filter(below -> below.kind() == Organisation.Kind.SECTION && !below.isDissolved())
                .toList();
    }

    /** The people of the form's unit who fill in forms today. */
    @Transactional(readOnly = true)
    public List<Person> people(FormHead head) {
        List<Long> places = new ArrayList<>(List.of(head.organisation()));
        sections(head).forEach(section -> places.add(section.id()));
        LocalDate today = LocalDate.now(clock);
        return database.selectDistinct(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ACTIVE.isTrue(), ROLE_GRANT.ORGANISATION_ID.in(places))
                .and(ROLE_GRANT.ROLE.in(Role.SECTION_OFFICER.name(), Role.UNIT_CLERK.name()))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)))
                .orderBy(ACCOUNT.NAME)
                .fetch(found -> new Person(found.value1(), found.value2()));
    }
}
