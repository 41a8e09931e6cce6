package hengji.app.work;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ROW;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Indicators that were given to somebody or to that person's 股室 and are still blank. */
@Component
class AssignedRows {
    private static final List<String> WRITING = Arrays.stream(State.values())
            .filter(state -> state.stage() == State.Stage.WRITING)
            .map(State::name)
            .toList();

    private final DSLContext database;

    AssignedRows(DSLContext database) {
        this.database = database;
    }

    /**
     * What is open in a form.
     *
     * @param form which
     * @param count of indicators
     * @param due the earliest of their dates
     */
    record Open(long form, int count, Optional<LocalDate> due) {}

    /** By form. */
    List<Open> of(Who who) {
        List<Long> sections = who.grants().stream()
                .filter(grant -> grant.role() == Role.SECTION_OFFICER)
                .map(Grant::organisationId)
                .toList();
        return database.select(FORM.ID, DSL.count(), DSL.min(FORM_ROW.DUE))
                .from(FORM_ROW)
                .join(FORM)
                .on(FORM.ID.eq(FORM_ROW.FORM_ID))
                .where(FORM_ROW.ASSIGNEE_ID.eq(who.id()).or(FORM_ROW.SECTION_ID.in(sections)))
                .and(FORM.STATE.in(WRITING))
                .and(DSL.iif(FORM.PATH.eq(PathKind.SELF_EVALUATION.name()), FORM_ROW.ACTUAL, FORM_ROW.TARGET)
                        .eq(""))
                .groupBy(FORM.ID)
                .fetch(found -> new Open(found.value1(), found.value2(), Optional.ofNullable(found.value3())));
    }
}
