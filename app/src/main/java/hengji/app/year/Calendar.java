package hengji.app.year;

import static hengji.app.tables.Tables.WORKDAY;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which days are worked: what comes with Hengji, and over it what a region says itself. */
@Service
public class Calendar {
    private final DSLContext database;
    private final Journal journal;
    private final List<SpecialDay> shipped = ShippedDays.read();

    Calendar(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The workdays of a region. */
    @Transactional(readOnly = true)
    public Workdays of(String region) {
        return new Workdays(said(region));
    }

    /** The same for whoever must not count through a year whose holidays nobody has entered. */
    @Transactional(readOnly = true)
    public hengji.core.monitoring.Workdays entered(String region) {
        Map<LocalDate, Boolean> special = said(region);
        Set<Integer> years = special.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
        return new hengji.core.monitoring.Workdays(special, years);
    }

    private Map<LocalDate, Boolean> said(String region) {
        Map<LocalDate, Boolean> special = new HashMap<>();
        shipped.forEach(day -> special.put(day.day(), day.working()));
        database.selectFrom(WORKDAY)
                .where(WORKDAY.REGION_CODE.eq(region))
                .forEach(found -> special.put(found.getDayOn(), found.getWorking()));
        return special;
    }

    /** The n-th workday after a day: a term of n workdays that begins on it ends then. */
    @Transactional(readOnly = true)
    public LocalDate workdaysAfter(String region, LocalDate day, int n) {
        return of(region).after(day, n);
    }

    /** The special days of a calendar year, by day. */
    @Transactional(readOnly = true)
    public List<SpecialDay> special(String region, int year) {
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        shipped.stream().filter(day -> day.day().getYear() == year).forEach(day -> days.put(day.day(), day));
        database.selectFrom(WORKDAY)
                .where(WORKDAY.REGION_CODE.eq(region))
                .and(WORKDAY.DAY_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .forEach(found -> days.put(
                        found.getDayOn(), new SpecialDay(found.getDayOn(), found.getWorking(), found.getNote(), true)));
        return List.copyOf(days.values());
    }

    /** Says that a day is worked, or not. */
    @Transactional
    public void say(String region, LocalDate day, boolean working, String note, Actor actor) {
        boolean before = of(region).isWorkday(day);
        remove(region, day);
        database.insertInto(WORKDAY)
                .set(WORKDAY.REGION_CODE, region)
                .set(WORKDAY.DAY_ON, day)
                .set(WORKDAY.WORKING, working)
                .set(WORKDAY.NOTE, note.strip())
                .execute();
        journal.write(actor, entry(region, day, before, working));
    }

    /** Takes back what the region said of a day. */
    @Transactional
    public void forget(String region, LocalDate day, Actor actor) {
        boolean before = of(region).isWorkday(day);
        if (remove(region, day)) {
            journal.write(actor, entry(region, day, before, of(region).isWorkday(day)));
        }
    }

    private boolean remove(String region, LocalDate day) {
        return database.deleteFrom(WORKDAY)
                        .where(WORKDAY.REGION_CODE.eq(region), WORKDAY.DAY_ON.eq(day))
                        .execute()
                > 0;
    }

    private static Entry entry(String region, LocalDate day, boolean before, boolean after) {
        return new Entry(0, "calendar.day", "region " + region + " " + day, word(before), word(after));
    }

    private static String word(boolean working) {
        return working ? "工作日" : "休息日";
    }
}
