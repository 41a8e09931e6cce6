package hengji.app.access;

import static hengji.app.tables.Tables.FORM_ASSIGNMENT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which forms were given to a third party or expert by name (指派). */
@Component
class Assignments {
    private final DSLContext database;

    Assignments(DSLContext database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public boolean has(long account, long form) {
        return database.fetchExists(
                FORM_ASSIGNMENT, FORM_ASSIGNMENT.ACCOUNT_ID.eq(account), FORM_ASSIGNMENT.FORM_ID.eq(form));
    }
}
