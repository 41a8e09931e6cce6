package hengji.app.demo;

import hengji.app.duty.Bodies;
import hengji.app.duty.DutyBook;
import hengji.app.duty.DutyException;
import hengji.app.duty.DutyRule;
import hengji.app.duty.DutyScope;
import hengji.app.journal.Actor;
import hengji.app.year.Stage;
import hengji.app.year.StageDays;
import hengji.app.year.Stages;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who must file what by when in the made-up county, with days around today so that something is always going on. */
@Component
class DemoDuties {
    /** Last year's self-evaluations were due so many days ago. */
    private static final int PAST = 8;

    /** More time for those who got it, and the rest of next year's declaration, in days from today. */
    private static final int AHEAD = 12;

    private final DutyBook book;
    private final Stages stages;
    private final LocalDate today;

    DemoDuties(DutyBook book, Stages stages, Clock clock) {
        this.book = book;
        this.stages = stages;
        this.today = LocalDate.now(clock);
    }

    /** A day for what is done inside a unit before it files. */
    LocalDate soon() {
        return today.plusDays(2);
    }

    /** The three years. */
    void open(int year) {
        keep(
                year - 1,
                settled(year - 1, Stage.DECLARATION, Stage.REVIEW, Stage.APPROVAL, Stage.MONITORING),
                List.of(
                        new StageDays(Stage.SELF_EVALUATION, today.minusDays(60), today.minusDays(PAST)),
                        new StageDays(Stage.RECHECK, today.minusDays(PAST - 1), today.plusDays(AHEAD * 2L)),
                        new StageDays(Stage.DISCLOSURE, today.plusDays(40), today.plusDays(60))));
        keep(
                year,
                settled(year, Stage.DECLARATION, Stage.REVIEW, Stage.APPROVAL),
                List.of(
                        new StageDays(Stage.MONITORING, LocalDate.of(year, 7, 1), LocalDate.of(year, 8, 31)),
                        new StageDays(
                                Stage.SELF_EVALUATION, LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 3, 31))));
        keep(
                year + 1,
                List.of(),
                List.of(
                        new StageDays(Stage.DECLARATION, today.minusDays(30), today.plusDays(AHEAD)),
                        new StageDays(Stage.REVIEW, today.minusDays(10), today.plusDays(AHEAD + 10L)),
                        new StageDays(Stage.APPROVAL, today.plusDays(AHEAD + 11L), today.plusDays(AHEAD + 25L))));
    }

    /** Gives one body more time for last year's self-evaluation, with the reason. */
    void postpone(long organisation, int year, String reason) {
        book.except(
                new DutyException(
                        organisation,
                        year,
                        PathKind.SELF_EVALUATION,
                        "",
                        false,
                        Optional.of(today.plusDays(AHEAD)),
                        reason),
                Actor.OFFICE);
    }

    private void keep(int year, List<StageDays> past, List<StageDays> now) {
        stages.keep(
                DemoCounty.REGION,
                year,
                java.util.stream.Stream.concat(past.stream(), now.stream()).toList(),
                Actor.OFFICE);
        book.keep(DemoCounty.REGION, year, rules(), Actor.OFFICE);
    }

    private static List<DutyRule> rules() {
        return List.of(
                rule(PathKind.TARGET, FormKind.DEPARTMENT_TARGET, Bodies.DEPARTMENTS, DutyScope.BY_TREE),
                rule(PathKind.TARGET, FormKind.DEPARTMENT_TARGET, Bodies.UNITS, DutyScope.OWN),
                rule(PathKind.TARGET, FormKind.PROJECT_TARGET, Bodies.PROJECTS, DutyScope.OWN),
                rule(
                        PathKind.SELF_EVALUATION,
                        FormKind.DEPARTMENT_SELF_EVALUATION,
                        Bodies.DEPARTMENTS,
                        DutyScope.BY_TREE),
                rule(PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION, Bodies.UNITS, DutyScope.OWN),
                rule(PathKind.SELF_EVALUATION, FormKind.PROJECT_SELF_EVALUATION, Bodies.PROJECTS, DutyScope.OWN));
    }

    private static DutyRule rule(PathKind path, FormKind kind, Bodies bodies, DutyScope scope) {
        return new DutyRule(path, kind, bodies, scope, Optional.empty());
    }

    /** The stages before the year and in its middle, as they usually are. */
    private static List<StageDays> settled(int year, Stage... which) {
        return List.of(which).stream().map(stage -> usual(year, stage)).toList();
    }

    private static StageDays usual(int year, Stage stage) {
        return switch (stage) {
            case DECLARATION -> new StageDays(stage, LocalDate.of(year - 1, 10, 15), LocalDate.of(year - 1, 11, 30));
            case REVIEW -> new StageDays(stage, LocalDate.of(year - 1, 12, 1), LocalDate.of(year - 1, 12, 20));
            case APPROVAL -> new StageDays(stage, LocalDate.of(year - 1, 12, 21), LocalDate.of(year, 1, 31));
            case MONITORING -> new StageDays(stage, LocalDate.of(year, 7, 1), LocalDate.of(year, 8, 31));
            case SELF_EVALUATION, RECHECK, DISCLOSURE ->
                throw new IllegalArgumentException(stage + " depends on today");
        };
    }
}
