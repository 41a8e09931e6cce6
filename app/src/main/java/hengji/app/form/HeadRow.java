package hengji.app.form;

import static hengji.app.tables.Tables.FORM;

import hengji.app.tables.tables.records.FormRecord;
import hengji.core.exact.AmountUnit;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;

/** A row of the table of forms as a head. */
final class HeadRow {
    static final List<Field<?>> FIELDS = List.of(
            FORM.ID,
            FORM.REGION_CODE,
            FORM.ORGANISATION_ID,
            FORM.BUDGET_YEAR,
            FORM.PATH,
            FORM.KIND,
            FORM.PROJECT_CODE,
            FORM.PROJECT_NAME,
            FORM.TITLE,
            FORM.SCOPE,
            FORM.SUPERVISOR,
            FORM.AMOUNT_UNIT,
            FORM.STATE,
            FORM.STATE_SINCE,
            FORM.VERSION,
            FORM.TARGET_FORM_ID,
            FORM.CHANGED_AT,
            FORM.REVISION);

    private HeadRow() {}

    /** The answer to a question for {@link #FIELDS}. */
    static FormHead read(ResultSet found, int row) throws SQLException {
        return new FormHead(
                found.getLong(1),
                found.getString(2),
                found.getLong(3),
                found.getInt(4),
                PathKind.valueOf(found.getString(5)),
                FormKind.valueOf(found.getString(6)),
                found.getString(7),
                found.getString(8),
                found.getString(9),
                found.getString(10),
                found.getString(11),
                unit(found.getString(12)),
                State.valueOf(found.getString(13)),
                found.getObject(14, OffsetDateTime.class).toInstant(),
                found.getInt(15),
                found.getLong(16),
                found.getObject(17, OffsetDateTime.class).toInstant(),
                found.getLong(18));
    }

    static FormHead of(FormRecord found) {
        return new FormHead(
                found.getId(),
                found.getRegionCode(),
                found.getOrganisationId(),
                found.getBudgetYear(),
                PathKind.valueOf(found.getPath()),
                FormKind.valueOf(found.getKind()),
                found.getProjectCode(),
                found.getProjectName(),
                found.getTitle(),
                found.getScope(),
                found.getSupervisor(),
                unit(found.getAmountUnit()),
                State.valueOf(found.getState()),
                found.getStateSince(),
                found.getVersion(),
                Optional.ofNullable(found.getTargetFormId()).orElse(0L),
                found.getChangedAt(),
                found.getRevision());
    }

    private static AmountUnit unit(String name) {
        return AmountUnit.find(name).orElse(AmountUnit.TEN_THOUSAND);
    }
}
