package hengji.app.project;

import static hengji.app.tables.Tables.PROJECT;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.ProjectRecord;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The projects of a region, known by their codes. */
@Service
public class Projects {
    private final DSLContext database;
    private final Journal journal;

    Projects(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The projects of a region in a year, by code. */
    @Transactional(readOnly = true)
    public List<Project> of(String region, int year) {
        return database.selectFrom(PROJECT)
                .where(PROJECT.REGION_CODE.eq(region), PROJECT.FIRST_YEAR.le(year))
                .and(PROJECT.LAST_YEAR.isNull().or(PROJECT.LAST_YEAR.ge(year)))
                .orderBy(PROJECT.CODE)
                .fetch(Projects::project);
    }

    @Transactional(readOnly = true)
    public Optional<Project> find(String region, String code) {
        return database.selectFrom(PROJECT)
                .where(PROJECT.REGION_CODE.eq(region), PROJECT.CODE.eq(code))
                .fetchOptional(Projects::project);
    }

    /** Adds a project or changes the one with its code; its id. */
    @Transactional
    public long keep(Project wanted, Actor actor) {
        Optional<Project> before = find(wanted.region(), wanted.code());
        if (before.isPresent() && same(before.get(), wanted)) {
            return before.get().id();
        }
        ProjectRecord made = database.fetchOptional(
                        PROJECT, PROJECT.REGION_CODE.eq(wanted.region()), PROJECT.CODE.eq(wanted.code()))
                .orElseGet(() -> database.newRecord(PROJECT));
        made.setRegionCode(wanted.region());
        made.setOrganisationId(wanted.organisation());
        made.setCode(wanted.code());
        made.setName(wanted.name());
        made.setFirstYear(wanted.firstYear());
        wanted.lastYear().ifPresentOrElse(made::setLastYear, () -> made.set(PROJECT.LAST_YEAR, null));
        made.store();
        journal.write(
                actor,
                new Entry(
                        wanted.organisation(),
                        "project.keep",
                        "project " + wanted.code(),
                        before.map(Projects::text).orElse(""),
                        text(wanted)));
        return made.getId();
    }

    private static boolean same(Project one, Project other) {
        return text(one).equals(text(other));
    }

    private static String text(Project project) {
        return project.name() + "，机构 " + project.organisation() + "，" + project.firstYear() + "—"
                + (project.lastYear().isPresent() ? project.lastYear().getAsInt() : "");
    }

    private static Project project(ProjectRecord found) {
        Integer last = found.getLastYear();
        return new Project(
                found.getId(),
                found.getRegionCode(),
                found.getOrganisationId(),
                found.getCode(),
                found.getName(),
                found.getFirstYear(),
                last == null ? OptionalInt.empty() : OptionalInt.of(last));
    }
}
