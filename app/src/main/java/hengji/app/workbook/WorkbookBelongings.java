package hengji.app.workbook;

import static hengji.app.tables.Tables.FILL_IN_ISSUE;
import static hengji.app.tables.Tables.FILL_IN_RETURN;

import hengji.app.form.Belongings;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Fill-in workbooks go with their form; what came back in them is kept. */
@Component
class WorkbookBelongings implements Belongings {
    private final DSLContext database;

    WorkbookBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<String> clear(long form) {
        database.deleteFrom(FILL_IN_ISSUE).where(FILL_IN_ISSUE.FORM_ID.eq(form)).execute();
        return database.deleteFrom(FILL_IN_RETURN)
                .where(FILL_IN_RETURN.FORM_ID.eq(form))
                .returning()
                .fetch()
                .map(returned -> "交回的填报工作簿\t" + returned.getCells() + "\t" + returned.getNotes());
    }
}
