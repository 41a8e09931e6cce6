package hengji.app.recheck;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The years with self-evaluations from which somebody may draw. */
@Component
class Years {
    private final DSLContext database;

    Years(DSLContext database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<RecheckListPage.Year> of(Who who) {
        List<String> regions = who.grants().stream()
                .filter(grant -> grant.role() == Role.PERFORMANCE_DIVISION)
                .map(Grant::region)
                .distinct()
                .toList();
        return database.selectDistinct(FORM.REGION_CODE, FORM.BUDGET_YEAR)
                .from(FORM)
                .where(FORM.REGION_CODE.in(regions), FORM.PATH.eq(PathKind.SELF_EVALUATION.name()))
                .orderBy(FORM.BUDGET_YEAR.desc(), FORM.REGION_CODE)
                .fetch(found -> new RecheckListPage.Year(found.value1(), found.value2()));
    }
}
