package hengji.app.year;

import static hengji.app.tables.Tables.YEAR_STAGE;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the stages of a region's year run. */
@Service
public class Stages {
    private final DSLContext database;
    private final Journal journal;

    Stages(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The stages that have days, in the order of the year. */
    @Transactional(readOnly = true)
    public List<StageDays> of(String region, int year) {
        return database
                .selectFrom(YEAR_STAGE)
                .where(YEAR_STAGE.REGION_CODE.eq(region), YEAR_STAGE.BUDGET_YEAR.eq(year))
                .fetch(found -> new StageDays(Stage.valueOf(found.getStage()), found.getStartsOn(), found.getEndsOn()))
                .stream()
                .sorted(Comparator.comparing(StageDays::stage))
                .toList();
    }

    /** When one stage runs; absent while nobody has said so. */
    @Transactional(readOnly = true)
    public Optional<StageDays> find(String region, int year, Stage stage) {
        return of(region, year).stream().filter(days -> days.stage() == stage).findFirst();
    }

    /** The last day to file forms of a path; absent while nobody has said so. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> due(String region, int year, PathKind path) {
        return find(region, year, Stage.filing(path)).map(StageDays::to);
    }

    /** Says when the year's stages run; those left out have no days any more. */
    @Transactional
    public void keep(String region, int year, List<StageDays> wanted, Actor actor) {
        List<StageDays> before = of(region, year);
        if (before.equals(wanted)) {
            return;
        }
        database.deleteFrom(YEAR_STAGE)
                .where(YEAR_STAGE.REGION_CODE.eq(region), YEAR_STAGE.BUDGET_YEAR.eq(year))
                .execute();
        wanted.forEach(days -> insert(region, year, days));
        journal.write(
                actor, new Entry(0, "year.stages", "region " + region + " year " + year, text(before), text(wanted)));
    }

    private void insert(String region, int year, StageDays days) {
        database.insertInto(YEAR_STAGE)
                .set(YEAR_STAGE.REGION_CODE, region)
                .set(YEAR_STAGE.BUDGET_YEAR, year)
                .set(YEAR_STAGE.STAGE, days.stage().name())
                .set(YEAR_STAGE.STARTS_ON, days.from())
                .set(YEAR_STAGE.ENDS_ON, days.to())
                .execute();
    }

    private static String text(List<StageDays> stages) {
        return stages.stream()
                .map(days -> days.stage().wording().zh() + " " + days.from() + "—" + days.to())
                .collect(java.util.stream.Collectors.joining("；"));
    }
}
