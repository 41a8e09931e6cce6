package hengji.app.remind;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.duty.Duties;
import hengji.app.duty.Duty;
import hengji.app.form.FormHead;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.work.Notices;
import hengji.app.work.Recipients;
import hengji.app.year.Calendar;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has to be reminded, as far as somebody's rights reach, and the words and notices to do it. */
@Service
class Reminders {
    /** So many workdays are given to catch up, unless the last day is still ahead. */
    private static final int GRACE = 2;

    private final Duties duties;
    private final Rights rights;
    private final Trees trees;
    private final Calendar calendar;
    private final Recipients recipients;
    private final Notices notices;
    private final Journal journal;
    private final Clock clock;

    Reminders(
            Duties duties,
            Rights rights,
            Trees trees,
            Calendar calendar,
            Recipients recipients,
            Notices notices,
            Journal journal,
            Clock clock) {
        this.duties = duties;
        this.rights = rights;
        this.trees = trees;
        this.calendar = calendar;
        this.recipients = recipients;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is asked for: a year's targets or self-evaluations. */
    record Round(String region, int year, PathKind path) {}

    /** The regions where somebody reminds. */
    List<String> regions(Who who) {
        return who.grants().stream()
                .filter(grant -> Deed.REMIND.holders().stream().anyMatch(holder -> holder.role() == grant.role()))
                .map(Grant::region)
                .distinct()
                .sorted()
                .toList();
    }

    /** Everything owed in a round that this person may remind of. */
    @Transactional(readOnly = true)
    public List<Duty> owed(Who who, Round round) {
        return duties.of(round.region(), round.year()).stream()
                .filter(duty -> duty.path() == round.path() && duty.standing().isOwed())
                .filter(duty -> reaches(who, duty.body()))
                .toList();
    }

    private boolean reaches(Who who, Organisation body) {
        return rights.may(who, Deed.REMIND, new Subject.OfOrganisation(body.id(), body.region(), 0, true));
    }

    /** The reminder about those in one status. */
    @Transactional(readOnly = true)
    public Reminder reminder(Who who, Round round, Status status) {
        List<Duty> those = owed(who, round).stream().filter(status::holds).toList();
        LocalDate today = LocalDate.now(clock);
        LocalDate grace = calendar.workdaysAfter(round.region(), today, GRACE);
        LocalDate until = status == Status.UNFILED
                ? those.stream()
                        .flatMap(duty -> duty.due().stream())
                        .min(LocalDate::compareTo)
                        .orElse(grace)
                : grace;
        return new Reminder(
                round.year(), round.path(), status, those, office(who, round), LocalDateTime.now(clock), until);
    }

    /** Tells the clerks of those bodies in the office itself; how many were told. */
    @Transactional
    public int tell(Who who, Round round, Status status, String address) {
        Reminder reminder = reminder(who, round, status);
        int told = 0;
        for (Duty duty : reminder.duties()) {
            for (long account : recipients.of(Role.UNIT_CLERK, duty.body())) {
                notices.tell(account, words(reminder, duty), link(duty));
                told++;
            }
            journal.write(
                    Actor.of(who, address),
                    new Entry(
                            duty.body().id(),
                            "remind",
                            duty.path() + " " + duty.year(),
                            "",
                            status.wording().zh()));
        }
        return told;
    }

    private static Wording words(Reminder reminder, Duty duty) {
        String project = duty.project().map(Duty.ProjectName::name).orElse("");
        String until = reminder.until().toString();
        return Wording.of(
                "催报：" + duty.year() + "年 " + duty.body().name()
                        + (project.isEmpty() ? "" : "“" + project + "”") + " "
                        + duty.path().wording().zh() + "（"
                        + reminder.status().wording().zh() + "），请于 " + until
                        + " 前报送。",
                "Reminder: " + duty.year() + " " + duty.body().name() + " " + project + " "
                        + duty.path().wording().en() + " ("
                        + reminder.status().wording().en() + "), please file by " + until + ".");
    }

    private static String link(Duty duty) {
        return duty.form().map(FormHead::id).map(form -> "/forms/" + form).orElse("/forms");
    }

    /** Who signs: where the reminding person sits, else the region's bureau. */
    private String office(Who who, Round round) {
        Tree tree = trees.tree();
        Optional<Organisation> own = who.grants().stream()
                .filter(grant -> grant.region().equals(round.region()) && grant.organisationId() != 0)
                .filter(grant -> grant.role().side() != Role.Side.UNIT)
                .flatMap(grant -> tree.find(grant.organisationId()).stream())
                .findFirst();
        return own.or(() -> tree.all().stream()
                        .filter(each ->
                                each.region().equals(round.region()) && each.kind() == Organisation.Kind.FINANCE)
                        .findFirst())
                .map(Organisation::name)
                .orElse("财政部门");
    }
}
