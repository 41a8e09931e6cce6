package hengji.app.path;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.core.audit.Finding;
import hengji.core.workflow.Standing;
import hengji.core.workflow.TargetGrade;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How a form stands at the moment somebody acts: gathered from findings, return sheets, steps and versions. */
@Component
class Standings {
    private final DSLContext database;
    private final Assessor assessor;
    private final Slips slips;
    private final Steps steps;
    private final Versions versions;

    Standings(DSLContext database, Assessor assessor, Slips slips, Steps steps, Versions versions) {
        this.database = database;
        this.assessor = assessor;
        this.slips = slips;
        this.steps = steps;
        this.versions = versions;
    }

    Standing of(FormHead head) {
        List<Finding> findings = assessor.assess(head.id()).evaluation().findings();
        return new Standing(
                Structure.stopping(findings),
                Structure.problems(findings),
                slips.unanswered(head.id()),
                isUntouched(head.id()),
                versions.findLast(head.id(), Versions.Occasion.APPROVED).isPresent(),
                isClosed(head),
                grade(head.id()));
    }

    /** The grade given in this round. */
    Optional<TargetGrade> grade(long form) {
        return database.select(FORM.GRADE)
                .from(FORM)
                .where(FORM.ID.eq(form))
                .fetchOptional(FORM.GRADE)
                .filter(grade -> !grade.isEmpty())
                .map(TargetGrade::valueOf);
    }

    private boolean isUntouched(long form) {
        List<Step> taken = steps.list(form);
        return !taken.isEmpty() && taken.getLast().isSubmission();
    }

    private boolean isClosed(FormHead head) {
        return database.fetchExists(
                FISCAL_YEAR,
                FISCAL_YEAR.REGION_CODE.eq(head.region()),
                FISCAL_YEAR.BUDGET_YEAR.eq(head.year()),
                FISCAL_YEAR.STATE.eq("CLOSED"));
    }
}
