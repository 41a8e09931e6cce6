package hengji.app.access;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which forms were given to a third party or expert by name (指派), until the day that was said. */
@Component
class Assignments {
    private final DSLContext database;
    private final Clock clock;

    Assignments(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean has(long account, long form) {
        return database.fetchExists(FORM_ASSIGNMENT, FORM_ASSIGNMENT.FORM_ID.eq(form), holds(account));
    }

    /** A condition on {@code FORM}: those that are somebody's today. */
    Condition forms(long account) {
        return FORM.ID.in(
                DSL.select(FORM_ASSIGNMENT.FORM_ID).from(FORM_ASSIGNMENT).where(holds(account)));
    }

    private Condition holds(long account) {
        return FORM_ASSIGNMENT
                .ACCOUNT_ID
                .eq(account)
                .and(FORM_ASSIGNMENT.UNTIL.isNull().or(FORM_ASSIGNMENT.UNTIL.ge(LocalDate.now(clock))));
    }
}
